/**
 * The line of a series, and the sentence that says what it shows.
 */
import type { SeriesChartModel } from '../../src/model/page-model.ts'

export function SeriesFigure({ chart }: { readonly chart: SeriesChartModel }) {
  return (
    <figure class="series-figure" aria-label={chart.title}>
      {/* The drawing stands here. */}
    </figure>
  )
}
