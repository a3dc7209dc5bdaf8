import type { MetricHole } from '../model/body.ts'
import type { Metric } from '../model/metric.ts'
import type { Locale } from './locale.ts'

/** A figure as it stands in the running text. */
export function metricText(
  { value, unit }: Pick<Metric, 'unit' | 'value'>,
  { inWords }: Pick<MetricHole, 'inWords'>,
  locale: Locale,
): string {
  return inWords ? locale.quantityInWords(value, unit) : locale.quantity(value, unit)
}
