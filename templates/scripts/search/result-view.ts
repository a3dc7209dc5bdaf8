/** What the page shows of an answer. */
import { enDate } from '../../../src/locale/en-dates.ts'
import { fillIn } from '../../../src/locale/fill-in.ts'
import type { Locale } from '../../../src/locale/locale.ts'
import { viShortDate } from '../../../src/locale/vi-short-date.ts'
import type { SearchPart, SearchSetup } from '../../../src/model/search-model.ts'
import type { PlainDate } from '../../../src/model/time.ts'
import type { Answer } from './question.ts'
import { resultRow } from './result-row.ts'

const dateTexts: Readonly<Record<Locale['id'], (day: PlainDate) => string>> = { en: enDate, vi: viShortDate }

/** The buttons below the results. */
export type Button = 'again' | 'more' | 'older'

export interface ResultView {
  readonly buttons: Readonly<Record<Button, HTMLElement>>
  /** As before the first question. */
  clear(): void
  /** `isLong`: until something has come over the network. */
  wait(isLong: boolean): void
  /** `rest`: what was not searched, newest first. `focusOn`: the row that the keyboard goes on from. */
  show(answer: Answer, rest: readonly SearchPart[], focusOn?: number): void
}

export function resultView(page: Document, { words, categories }: SearchSetup): ResultView {
  const part = (name: string) => page.querySelector(`[data-search-part="${name}"]`) as HTMLElement
  const [status, help, list, ways] = [part('status'), part('help'), part('list'), part('ways')]
  const buttons = { again: part('again'), more: part('more'), older: part('older') }
  const lang = page.documentElement.lang as Locale['id']
  const dateText = (day: string) => dateTexts[lang](day as PlainDate)

  const clear = () => {
    list.replaceChildren()
    status.textContent = ''
    for (const hidden of [help, ...Object.values(buttons)]) hidden.hidden = true
    ways.hidden = false
  }
  const countText = (count: number) =>
    count === 1 ? words.foundOne : fillIn(words.found, { n: new Intl.NumberFormat(lang).format(count) })
  const offerOlder = (rest: readonly SearchPart[]) => {
    const [to, from] = [rest[0]?.to ?? 0, rest.at(-1)?.from ?? 0]
    buttons.older.hidden = rest.length === 0
    buttons.older.textContent =
      from === to ? fillIn(words.searchOlderOfYear, { year: to }) : fillIn(words.searchOlder, { from, to })
  }

  return {
    buttons,
    clear,
    wait(isLong) {
      buttons.again.hidden = true
      if (isLong) status.textContent = words.searching
    },
    show(answer, rest, focusOn) {
      if ('failed' in answer) {
        clear()
        status.textContent = words.searchFailed
        buttons.again.hidden = false
        return
      }
      const { total, articles, isPartial } = answer
      list.replaceChildren(...articles.map((article) => resultRow(article, { categories, dateText })))
      status.textContent =
        total === 0 ? words.foundNothing : `${isPartial ? `${words.foundPartly} ` : ''}${countText(total)}`
      help.hidden = total > 0
      ways.hidden = total > 0
      buttons.more.hidden = articles.length === total
      offerOlder(rest)
      if (focusOn !== undefined) list.children[focusOn]?.querySelector('a')?.focus()
    },
  }
}
