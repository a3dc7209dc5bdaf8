/**
 * The line of a series. What it shows is said above it.
 */
import type { SeriesChartModel } from '../../src/model/figure-models.ts'
import { SeriesChart } from './charts/series-chart.tsx'

export function SeriesFigure({ chart }: { readonly chart: SeriesChartModel }) {
  return (
    <figure class="series-figure">
      <SeriesChart chart={chart} />
    </figure>
  )
}
