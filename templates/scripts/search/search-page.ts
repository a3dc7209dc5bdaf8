/**
 * The page's part of search: asks the worker as the reader types, and shows its answers.
 */
import { enDate } from '../../../src/locale/en-dates.ts'
import { fillIn } from '../../../src/locale/fill-in.ts'
import type { Locale } from '../../../src/locale/locale.ts'
import { viShortDate } from '../../../src/locale/vi-short-date.ts'
import type { SearchPart, SearchSetup } from '../../../src/model/search-model.ts'
import type { PlainDate } from '../../../src/model/time.ts'
import type { Answer, Question } from './question.ts'
import { resultRow } from './result-row.ts'
import { addressOf, fillForm, isWish, wishOf } from './wish-of.ts'

const dateTexts: Readonly<Record<Locale['id'], (day: PlainDate) => string>> = { en: enDate, vi: viShortDate }
const rowsAtOnce = 20
/** What most readers look for is new. */
const partsAtFirst = 2
const partsMore = 2
/** Long enough that a fast typist's words come as one. */
const pause = 120

export function searchPage(form: HTMLFormElement): void {
  const setup: SearchSetup = JSON.parse(form.dataset.search ?? '')
  const { words, sources, categories } = setup
  const part = <E extends HTMLElement>(name: string) =>
    document.querySelector(`[data-search-part="${name}"]`) as E
  const line = form.elements.namedItem('q') as HTMLInputElement
  const status = part('status')
  const help = part('help')
  const list = part('list')
  const more = part<HTMLButtonElement>('more')
  const older = part<HTMLButtonElement>('older')
  const again = part<HTMLButtonElement>('again')
  const ways = part('ways')
  const lang = document.documentElement.lang as Locale['id']
  const dateText = (day: string) => dateTexts[lang](day as PlainDate)
  const counted = (n: number) =>
    n === 1 ? words.foundOne : fillIn(words.found, { n: new Intl.NumberFormat(lang).format(n) })

  let worker: Worker | undefined
  let number = 0
  let count = rowsAtOnce
  let depth = partsAtFirst
  let timer: ReturnType<typeof setTimeout> | undefined
  let hasFocusToMove = false

  /** Of a chosen year all parts that have it; else the newest ones. */
  const partsFor = (year: string): readonly SearchPart[] =>
    year === ''
      ? sources.parts.slice(0, depth)
      : sources.parts.filter(({ from, to }) => from <= Number(year) && Number(year) <= to)

  function ask(): void {
    clearTimeout(timer)
    const wish = wishOf(form)
    history.replaceState(history.state, '', addressOf(form, location.href))
    number += 1
    again.hidden = true
    if (!isWish(wish)) {
      showNothing()
      return
    }
    worker ??= startWorker()
    if (list.childElementCount === 0) status.textContent = words.searching
    const parts = partsFor(wish.year).map(({ href }) => href)
    const question: Question = { ...wish, number, count, parts, folder: sources.folder.href }
    worker.postMessage(question)
  }

  function startWorker(): Worker {
    const started = new Worker(sources.worker.href, { type: 'module' })
    started.addEventListener('message', ({ data }: MessageEvent<Answer>) => hear(data))
    started.addEventListener('error', () => {
      worker = undefined
      hear({ number, failed: true })
    })
    return started
  }

  function showNothing(): void {
    list.replaceChildren()
    status.textContent = ''
    for (const hidden of [help, more, older]) hidden.hidden = true
    ways.hidden = false
  }

  function hear(answer: Answer): void {
    // The reader has typed on.
    if (answer.number !== number) return
    if ('failed' in answer) {
      showNothing()
      status.textContent = words.searchFailed
      again.hidden = false
      return
    }
    const { total, articles, isPartial } = answer
    const shown = list.childElementCount
    list.replaceChildren(...articles.map((article) => resultRow(article, { categories, dateText })))
    status.textContent =
      total === 0 ? words.foundNothing : [isPartial ? words.foundPartly : '', counted(total)].join(' ').trim()
    help.hidden = total > 0
    ways.hidden = total > 0
    more.hidden = articles.length === total
    offerOlder()
    if (hasFocusToMove) list.children[shown]?.querySelector('a')?.focus()
    hasFocusToMove = false
  }

  function offerOlder(): void {
    const rest = wishOf(form).year === '' ? sources.parts.slice(depth, depth + partsMore) : []
    older.hidden = rest.length === 0
    const [from, to] = [rest.at(-1)?.from ?? 0, rest[0]?.to ?? 0]
    older.textContent =
      from === to ? fillIn(words.searchOlderOfYear, { year: to }) : fillIn(words.searchOlder, { from, to })
  }

  const askAnew = () => {
    count = rowsAtOnce
    ask()
  }
  line.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(askAnew, pause)
  })
  form.addEventListener('change', askAnew)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    askAnew()
  })
  more.addEventListener('click', () => {
    count += rowsAtOnce
    hasFocusToMove = true
    ask()
  })
  older.addEventListener('click', () => {
    depth += partsMore
    ask()
  })
  again.addEventListener('click', ask)
  document.addEventListener('keydown', (event) => {
    const isTyped = (event.target as Element).closest('input, select, textarea, [contenteditable]') !== null
    if (event.key !== '/' || isTyped || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    line.focus()
    line.select()
  })
  addEventListener('popstate', () => {
    form.reset()
    fillForm(form, location.href)
    askAnew()
  })

  fillForm(form, location.href)
  form.hidden = false
  if (isWish(wishOf(form))) ask()
}
