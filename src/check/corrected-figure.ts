import type { Locale } from '../locale/locale.ts'
import type { ArticleFrontMatter } from '../model/article-schema.ts'
import type { CorrectedFigure } from '../model/correction.ts'
import type { Decimal, Metric } from '../model/metric.ts'

type StatedCorrection = ArticleFrontMatter['corrections'][number]

/** The figure that a correction names, with its former value; undefined when it names none, or one that is not there. */
export function correctedFigure(
  { metric: id, was }: StatedCorrection,
  metrics: readonly Metric[],
  locale: Locale,
): CorrectedFigure | undefined {
  const metric = metrics.find((known) => known.id === id)
  const value = metric && statedValue(was, metric, locale)
  return metric && value && { metric: metric.id, was: value }
}

/** Reads `1.402 hồ sơ` or `1.402` as a value of the metric. */
export function statedValue(text: string, { unit = '' }: Metric, locale: Locale): Decimal | undefined {
  const number = text.endsWith(unit) ? text.slice(0, text.length - unit.length) : text
  return locale.readNumber(number)
}
