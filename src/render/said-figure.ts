import type { Locale } from '../locale/locale.ts'
import type { FigureRow } from '../model/figure-models.ts'
import type { Metric } from '../model/metric.ts'
import { present } from '../model/present.ts'
import { withPrecision } from './with-precision.ts'

/** A figure in the site's number format, and what is said of its precision before it. */
export function saidFigure(
  { value, precision }: Pick<Metric, 'value' | 'precision'>,
  { number, words }: Locale,
): Pick<FigureRow, 'precision' | 'text'> {
  return {
    text: number(value),
    ...present({ precision: withPrecision('', precision, words).trim() || undefined }),
  }
}
