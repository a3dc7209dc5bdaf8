/** The figures of articles as a table for a terminal: one a line, so that it can be searched and cut. */
import { type Locale, localeOf } from '../../locale/locale.ts'
import type { Language } from '../../model/language.ts'
import type { FiguredArticle } from '../../stated-figures.ts'
import { phrasesIn } from '../phrases/phrases-in.ts'
import { shownFile, type Viewpoint } from './shown-path.ts'

export interface FiguresStyle {
  readonly language: Language
  /** Of the site: figures stand here as they stand on its pages. */
  readonly locale: Locale['id']
  readonly viewpoint: Viewpoint
}

const gap = '  '

export function formatFigures(
  articles: readonly FiguredArticle[],
  { language, locale, viewpoint }: FiguresStyle,
): string {
  const { heads, counts, none } = phrasesIn(language).metrics
  if (articles.length === 0) return none
  const rows = articles.flatMap(({ file, metrics }) =>
    metrics.map((metric) => ({
      id: metric.id,
      label: metric.label,
      value: localeOf(locale).quantity(metric.value, metric.unit),
      time: timeOf(metric, localeOf(locale)),
      file: shownFile(file, viewpoint),
    })),
  )
  const all = [heads, ...rows]
  const widthOf = (column: keyof typeof heads) => Math.max(...all.map((row) => columnsOf(row[column])))
  const widths = {
    id: widthOf('id'),
    label: widthOf('label'),
    value: widthOf('value'),
    time: widthOf('time'),
  }
  const lines = all.map(({ id, label, value, time, file }) =>
    [
      id + spaces(widths.id - columnsOf(id)),
      label + spaces(widths.label - columnsOf(label)),
      spaces(widths.value - columnsOf(value)) + value,
      time + spaces(widths.time - columnsOf(time)),
      file,
    ].join(gap),
  )
  return [...lines, '', counts({ figures: rows.length, articles: articles.length })].join('\n')
}

type Time = Pick<FiguredArticle['metrics'][number], 'asOf' | 'period'>

function timeOf({ asOf, period }: Time, { shortDate }: Locale): string {
  if (asOf !== undefined) return shortDate(asOf)
  return period === undefined ? '' : `${shortDate(period.from)}–${shortDate(period.to)}`
}

/** How many columns of a terminal a text takes: a mark that has no letter of its own stands over the one before. */
function columnsOf(text: string): number {
  return [...text.replace(/\p{Mn}/gu, '')].length
}

function spaces(count: number): string {
  return ' '.repeat(count)
}
