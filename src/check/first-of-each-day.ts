import type { ArticleFrontMatter } from '../model/article-schema.ts'
import type { PlainDate } from '../model/time.ts'

interface DatedFigure {
  readonly metric: string
  readonly asOf: PlainDate
}

/** The first metric of each day that figures are from: a wrong day is one mistake, however many figures share it. */
export function firstOfEachDay(metrics: ArticleFrontMatter['metrics'] = {}): readonly DatedFigure[] {
  const dated = Object.entries(metrics).flatMap(([metric, { asOf }]) => (asOf ? [{ metric, asOf }] : []))
  return dated.filter(({ asOf }, index) => dated.findIndex((other) => other.asOf === asOf) === index)
}
