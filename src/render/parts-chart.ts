/**
 * How a whole divides, as one bar.
 *
 * There is none for parts that have no shares, nor for parts that together exceed their whole: they overlap.
 */
import { Big } from 'big.js'
import { fillIn } from '../locale/fill-in.ts'
import type { Locale } from '../locale/locale.ts'
import type { ChartItem, PartsChartModel } from '../model/figure-models.ts'
import { type Decimal, decimal, type Metric as PlacedMetric } from '../model/metric.ts'
import type { Parts } from '../model/parts-of.ts'
import { present } from '../model/present.ts'
import { haveShares, shareOf } from './share-of.ts'
import { withPrecision } from './with-precision.ts'

type Metric = Omit<PlacedMetric, 'place'>

export function partsChart(
  whole: Metric,
  { parts, fill }: Parts<Metric>,
  locale: Locale,
): PartsChartModel | undefined {
  const left = parts.reduce((rest, { value }) => rest.minus(value), new Big(whole.value))
  if (fill === 'unclear' || !haveShares(parts, whole) || (fill === 'some' && left.lt(0))) return undefined
  const isKnown = [whole, ...parts].every(({ precision }) => precision === 'exact')
  const items = parts.map((part) => itemOf(part, whole, locale))
  const rest = isKnown && left.gt(0) ? restItem(left, whole, locale) : undefined
  return {
    chart: 'parts',
    title: fillIn(locale.words.composition, { whole: `${whole.label}, ${quantity(whole, locale)}` }),
    summary: [...items, ...(rest ? [rest] : [])].map(sentence).join('; '),
    whole: whole.value,
    parts: items,
    ...present({ rest }),
  }
}

function itemOf(part: Metric, whole: Metric, locale: Locale): ChartItem {
  const text = withPrecision(locale.number(part.value), part.precision, locale.words)
  return { label: part.label, value: part.value, text, share: shareOf(part, whole, locale) }
}

function restItem(left: Big, whole: Metric, locale: Locale): ChartItem {
  const value = decimal(left.toFixed()) as Decimal
  return itemOf({ ...whole, label: locale.words.rest, value }, whole, locale)
}

function quantity({ value, unit, precision }: Metric, locale: Locale): string {
  return withPrecision(locale.quantity(value, unit), precision, locale.words)
}

function sentence({ label, text, share }: ChartItem): string {
  return `${label} ${text} (${share})`
}
