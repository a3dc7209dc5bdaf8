import type { ArticleFrontMatter } from '../model/article-schema.ts'
import type { KeyPath } from '../model/document.ts'
import type { PlainDate } from '../model/time.ts'

interface DatedFigure {
  readonly metric: string
  /** Before this day nobody can have known the figure. */
  readonly day: PlainDate
  /** Where the day is written. */
  readonly keyPath: KeyPath
}

/**
 * The first metric of each day that figures are from: a wrong day is one mistake, however many figures share it.
 *
 * Of a period that is its first day: reports on a month are often printed in its last week.
 */
export function firstOfEachDay(metrics: ArticleFrontMatter['metrics'] = {}): readonly DatedFigure[] {
  const dated = Object.entries(metrics).flatMap(([metric, { asOf, period }]): readonly DatedFigure[] => {
    if (asOf) return [{ metric, day: asOf, keyPath: ['metrics', metric, 'asOf'] }]
    return period ? [{ metric, day: period.from, keyPath: ['metrics', metric, 'period'] }] : []
  })
  return dated.filter(({ day }, index) => dated.findIndex((other) => other.day === day) === index)
}
