/** The figures of an article as the lines of tables, in words. */
import type { Locale } from '../locale/locale.ts'
import type { FigureGroup, FigureRow } from '../model/figure-models.ts'
import type { Metric as PlacedMetric } from '../model/metric.ts'
import { present } from '../model/present.ts'
import { comparisonChart } from './bar-charts.ts'
import { type FigureInSeries, seriesNote } from './figure-in-series.ts'
import { figureLayout, type LaidOutFigure } from './figure-layout.ts'
import { figureRemarks, figureSource } from './figure-remarks.ts'
import { figureTime } from './figure-time.ts'
import { partsChart } from './parts-chart.ts'
import { saidFigure } from './said-figure.ts'
import { shareOf } from './share-of.ts'

type Metric = Omit<PlacedMetric, 'place'> & { readonly inSeries?: FigureInSeries }

/** The tables of one article are of one source unless a figure names another. */
export interface TableContext {
  readonly locale: Locale
  /** The name of the article's source. */
  readonly source: string
}

export function figures(metrics: readonly Metric[], context: TableContext): readonly FigureGroup[] {
  return figureLayout(metrics).map((group) => ({
    ...present({ time: group[0] && figureTime(group[0].metric, context.locale) }),
    rows: group.flatMap((figure) => rows(figure, context)),
  }))
}

function rows(
  { metric: whole, parts, hasShares }: LaidOutFigure<Metric>,
  context: TableContext,
): readonly FigureRow[] {
  if (parts.parts.length === 0) return [{ ...figure(whole, context), role: 'single' }]
  const { locale } = context
  const chart = partsChart(whole, parts, locale)
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
  const { label, value, unit, compare, inSeries } = metric
  const { locale } = context
  const remarks = figureRemarks(metric, locale)
  return {
    label,
    value,
    ...saidFigure(metric, locale),
    ...present({
      unit,
      remarks: remarks.length > 0 ? remarks : undefined,
      source: figureSource(metric, context),
      comparison: compare && comparisonChart(metric, compare, locale),
      series: inSeries && seriesNote(inSeries, metric, locale),
    }),
  }
}
