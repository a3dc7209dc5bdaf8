/**
 * The figures of an article as the lines of a table.
 *
 * Figures of one day stand together, parts under their whole. A part of another day than its whole stands with
 * its own day: under the whole it would be dated wrongly.
 */
import { Big } from 'big.js'
import { fillIn } from '../locale/fill-in.ts'
import type { Locale } from '../locale/locale.ts'
import type { Decimal, Metric as PlacedMetric } from '../model/metric.ts'
import type { FigureGroup, FigureRow, TimeModel } from '../model/page-model.ts'
import { present } from '../model/present.ts'
import type { PlainDate } from '../model/time.ts'
import { type FigureInSeries, seriesNote } from './figure-in-series.ts'

type Metric = Omit<PlacedMetric, 'place'> & { readonly inSeries?: FigureInSeries }

/** Divides to one decimal, half up, in one step: rounding a rounded quotient could cross a half. */
const OneDecimal = Big()
OneDecimal.DP = 1

/** Groups by as-of date, in order of appearance. */
export function figures(metrics: readonly Metric[], locale: Locale): readonly FigureGroup[] {
  const byId = new Map(metrics.map((metric) => [metric.id, metric]))
  const wholes = metrics.map((metric) => ({ metric, parts: partsOf(metric, byId) }))
  const within = new Set(wholes.flatMap(({ parts }) => parts))
  const entries = wholes.filter(({ metric, parts }) => parts.length > 0 || !within.has(metric))
  const days = [...new Set(entries.map(({ metric }) => metric.asOf))]
  return days.map((asOf) => ({
    ...present({ asOf: asOf && asOfModel(asOf, locale) }),
    rows: entries
      .filter(({ metric }) => metric.asOf === asOf)
      .flatMap(({ metric, parts }) => rows(metric, parts, locale)),
  }))
}

function asOfModel(day: PlainDate, { words, shortDate }: Locale): TimeModel {
  return { machine: day, text: fillIn(words.asOf, { day: shortDate(day) }) }
}

/** The parts of the same day, in the order of `sum`. */
function partsOf({ sum, asOf }: Metric, byId: ReadonlyMap<string, Metric>): readonly Metric[] {
  return sum.flatMap((id) => byId.get(id) ?? []).filter((part) => part.asOf === asOf)
}

function rows(whole: Metric, parts: readonly Metric[], locale: Locale): readonly FigureRow[] {
  if (parts.length === 0) return [{ ...figure(whole, locale), role: 'single' }]
  const hasShares = parts.length === whole.sum.length && areSharesOf(parts, whole)
  return [
    { ...figure(whole, locale), role: 'whole' },
    ...parts.map(
      (part): FigureRow => ({
        ...figure(part, locale),
        role: 'part',
        ...(hasShares && { share: locale.percent(share(part, whole)) }),
      }),
    ),
  ]
}

function figure(metric: Metric, locale: Locale): Omit<FigureRow, 'role'> {
  const { label, value, unit, inSeries } = metric
  const series = inSeries && seriesNote(inSeries, metric, locale)
  return { label, value, text: locale.number(value), ...present({ unit, series }) }
}

/** A share means something when all are counts of one thing and none takes away. */
function areSharesOf(parts: readonly Metric[], whole: Metric): boolean {
  return (
    new Big(whole.value).gt(0) &&
    parts.every(({ value, unit }) => unit === whole.unit && new Big(value).gte(0))
  )
}

function share(part: Metric, whole: Metric): Decimal {
  return new OneDecimal(part.value).times(100).div(whole.value).toFixed(1) as Decimal
}
