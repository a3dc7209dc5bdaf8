/**
 * The figures of an article as the lines of a table.
 *
 * Figures of one time stand together, parts under their whole. A part of another time than its whole stands with
 * its own time: under the whole it would be dated wrongly.
 */
import type { Locale } from '../locale/locale.ts'
import type { FigureGroup, FigureRow } from '../model/figure-models.ts'
import { type Metric as PlacedMetric, timeKey } from '../model/metric.ts'
import { type Parts, partsOf } from '../model/parts-of.ts'
import { present } from '../model/present.ts'
import { comparisonChart } from './bar-charts.ts'
import { type FigureInSeries, seriesNote } from './figure-in-series.ts'
import { figureRemarks, figureSource } from './figure-remarks.ts'
import { figureTime } from './figure-time.ts'
import { partsChart } from './parts-chart.ts'
import { haveShares, shareOf } from './share-of.ts'
import { withPrecision } from './with-precision.ts'

type Metric = Omit<PlacedMetric, 'place'> & { readonly inSeries?: FigureInSeries }

interface Entry {
  readonly metric: Metric
  readonly parts: Parts<Metric>
}

/** The tables of one article are of one source unless a figure names another. */
export interface TableContext {
  readonly locale: Locale
  /** The name of the article's source. */
  readonly source: string
}

/** Groups by day or period, in order of appearance. */
export function figures(metrics: readonly Metric[], context: TableContext): readonly FigureGroup[] {
  const all = metrics.map((metric): Entry => ({ metric, parts: partsOf(metric, metrics) }))
  const within = new Set(all.flatMap(({ parts }) => parts.parts))
  const entries = all.filter(({ metric, parts }) => parts.parts.length > 0 || !within.has(metric))
  const times = new Map(entries.map(({ metric }) => [timeKey(metric), metric]))
  return [...times].map(([key, metric]) => ({
    ...present({ time: figureTime(metric, context.locale) }),
    rows: entries.filter((entry) => timeKey(entry.metric) === key).flatMap((entry) => rows(entry, context)),
  }))
}

function rows({ metric: whole, parts }: Entry, context: TableContext): readonly FigureRow[] {
  if (parts.parts.length === 0) return [{ ...figure(whole, context), role: 'single' }]
  const { locale } = context
  const chart = partsChart(whole, parts, locale)
  const hasShares = parts.fill !== 'unclear' && haveShares(parts.parts, whole)
  const rest = chart?.rest
  return [
    { ...figure(whole, context), role: 'whole', ...present({ parts: chart }) },
    ...parts.parts.map(
      (part): FigureRow => ({
        ...figure(part, context),
        role: 'part',
        ...(hasShares && { share: shareOf(part, whole, locale) }),
      }),
    ),
    ...(rest ? [{ ...rest, ...present({ unit: whole.unit }), role: 'rest' } as const] : []),
  ]
}

function figure(metric: Metric, context: TableContext): Omit<FigureRow, 'role'> {
  const { label, value, unit, compare, precision, inSeries } = metric
  const { locale } = context
  const remarks = figureRemarks(metric, locale)
  const said = withPrecision('', precision, locale.words).trim()
  return {
    label,
    value,
    text: locale.number(value),
    ...present({
      unit,
      precision: said || undefined,
      remarks: remarks.length > 0 ? remarks : undefined,
      source: figureSource(metric, context),
      comparison: compare && comparisonChart(metric, compare, locale),
      series: inSeries && seriesNote(inSeries, metric, locale),
    }),
  }
}
