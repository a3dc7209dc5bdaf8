/** Figures side by side as bars: one at two times, or several at one. */
import { fillIn } from '../locale/fill-in.ts'
import type { Locale } from '../locale/locale.ts'
import type { BarChartModel, ChartItem } from '../model/figure-models.ts'
import { type Comparison, type Metric as PlacedMetric, timeKey } from '../model/metric.ts'
import { capitalised, figureTime, timeInSentence } from './figure-time.ts'
import { withPrecision } from './with-precision.ts'

type Metric = Omit<PlacedMetric, 'place'>

/** The later value first. A rank has none: the best one would have the shortest bar. */
export function comparisonChart(
  metric: Metric,
  before: Comparison,
  locale: Locale,
): BarChartModel | undefined {
  if (metric.kind === 'rank') return undefined
  const { words } = locale
  const now = timeInSentence(metric, locale) ?? words.currentValue
  const then = timeInSentence(before, locale) ?? words.earlierValue
  return barChart(fillIn(words.comparison, { figure: metric.label }), [
    { ...itemOf(metric, locale), label: capitalised(now) },
    { ...itemOf({ ...metric, value: before.value, precision: 'exact' }, locale), label: capitalised(then) },
  ])
}

/** Each with its label, and with its time where that is not the same for all. */
export function barsOf(metrics: readonly Metric[], locale: Locale): BarChartModel {
  const isOneTime = new Set(metrics.map(timeKey)).size === 1
  const bars = metrics.map((metric) => {
    const time = isOneTime ? undefined : timeInSentence(metric, locale)
    const { label, ...item } = itemOf(metric, locale)
    return { ...item, label: time ? `${label} (${time})` : label }
  })
  const title = fillIn(locale.words.comparison, { figure: metrics.map(({ label }) => label).join(', ') })
  return barChart(title, bars)
}

/** Time and unit of what a chart shows that stands apart from the table. */
export function scopeOf(metrics: readonly Metric[], locale: Locale): string | undefined {
  const [first] = metrics
  if (first === undefined) return undefined
  const isOneTime = metrics.every((metric) => timeKey(metric) === timeKey(first))
  const unit = first.unit && fillIn(locale.words.unitOf, { unit: first.unit })
  const time = isOneTime ? figureTime(first, locale)?.text : undefined
  return [time, unit].filter((part) => part !== undefined).join('. ') || undefined
}

function barChart(title: string, bars: readonly ChartItem[]): BarChartModel {
  const summary = bars.map(({ label, text }) => `${label}: ${text}`).join('; ')
  return { chart: 'bars', title, summary, bars }
}

function itemOf({ label, value, unit, precision }: Metric, locale: Locale): ChartItem {
  const number = unit === '%' ? locale.percent(value) : locale.number(value)
  return { label, value, text: withPrecision(number, precision, locale.words) }
}
