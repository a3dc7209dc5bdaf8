import type { Metric } from '../model/metric.ts'
import type { Figure } from './figures-in.ts'
import type { Locale } from './locale.ts'

/** A figure of the front matter as running text would give it: `1.2` of `tỷ đồng` is 1200000000 of `đồng`. */
export interface Quantity extends Pick<Figure, 'value' | 'percent'> {
  readonly unit: string
}

/** Read by the reader of texts, so that both always agree. */
export function quantityOf({ value, unit = '' }: Pick<Metric, 'value' | 'unit'>, locale: Locale): Quantity {
  const text = locale.quantity(value, unit)
  const [figure] = locale.figuresIn(text)
  if (!figure) return { value, percent: unit === '%', unit: unit === '%' ? '' : unit }
  return { value: figure.value, percent: figure.percent, unit: text.slice(figure.unitAt).trim() }
}
