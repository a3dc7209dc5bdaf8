import type { Locale } from '../locale/locale.ts'
import type { Chart } from '../model/chart.ts'
import type { ChartModel } from '../model/figure-models.ts'
import type { Metric as PlacedMetric } from '../model/metric.ts'
import { partsOf } from '../model/parts-of.ts'
import { present } from '../model/present.ts'
import { barsOf, comparisonChart, scopeOf } from './bar-charts.ts'
import { partsChart } from './parts-chart.ts'

type Metric = Omit<PlacedMetric, 'place'>

/** A chart in the text. What does not divide as a bar stands side by side. */
export function chartModel(chart: Chart<Metric>, locale: Locale): ChartModel {
  switch (chart.chart) {
    case 'parts': {
      const parts = partsOf(chart.whole, chart.all)
      return scoped(
        partsChart(chart.whole, parts, locale) ?? barsOf(parts.parts, locale),
        [chart.whole],
        locale,
      )
    }
    case 'comparison': {
      const { metric } = chart
      const pair = metric.compare && comparisonChart(metric, metric.compare, locale)
      return pair ? { ...pair, ...present({ scope: unitScope(metric, locale) }) } : barsOf([metric], locale)
    }
    case 'bars':
      return scoped(barsOf(chart.metrics, locale), chart.metrics, locale)
  }
}

function scoped(model: ChartModel, metrics: readonly Metric[], locale: Locale): ChartModel {
  return { ...model, ...present({ scope: scopeOf(metrics, locale) }) }
}

/** The times stand beside the bars. */
function unitScope({ asOf, period, ...metric }: Metric, locale: Locale): string | undefined {
  return scopeOf([metric], locale)
}
