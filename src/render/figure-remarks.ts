/** What stands under a figure in the table, in sentences. */
import { fillIn } from '../locale/fill-in.ts'
import type { Locale } from '../locale/locale.ts'
import type { FigureRow } from '../model/figure-models.ts'
import type { Metric } from '../model/metric.ts'
import { present } from '../model/present.ts'
import { changeOf } from './change-of.ts'
import { capitalised } from './figure-time.ts'

/** Its change first, as that is news. A final figure says nothing: readers take every figure for one. */
export function figureRemarks(metric: Omit<Metric, 'place'>, locale: Locale): readonly string[] {
  const { area, status, note, compare } = metric
  const { words } = locale
  const change = compare && changeOf(metric, compare, locale)
  return [
    change && capitalised(change),
    status === 'provisional' ? words.provisional : undefined,
    status === 'corrected' ? words.corrected : undefined,
    area && fillIn(words.figureArea, { area }),
    note,
  ].filter((remark) => remark !== undefined)
}

/** Who counted, if that is not the source of the whole article. */
export function figureSource(
  { source }: Pick<Metric, 'source'>,
  article: { readonly source: string; readonly locale: Locale },
): FigureRow['source'] {
  if (!source || (source.name === article.source && !source.document && !source.url)) return undefined
  const names = [source.name, source.document].filter((part) => part !== undefined).join(', ')
  const text = fillIn(article.locale.words.countedBy, { source: names })
  return { text, ...present({ href: source.url }) }
}
