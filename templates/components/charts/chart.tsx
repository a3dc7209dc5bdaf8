/**
 * A chart in the text, with the names of what it shows and the unit and time of all of it.
 */
import type { ChartItem, ChartModel, PartsChartModel } from '../../../src/model/figure-models.ts'
import { BarChart } from './bar-chart.tsx'
import { PartsBar } from './parts-bar.tsx'
import { Swatch } from './swatch.tsx'

export function Chart({ chart }: { readonly chart: ChartModel }) {
  return (
    <div class="chart" data-proof="nothing">
      <p class="chart-title">{chart.title}</p>
      {chart.chart === 'parts' ? (
        <>
          <PartsBar chart={chart} />
          <Legend chart={chart} />
        </>
      ) : (
        <BarChart chart={chart} />
      )}
      {chart.scope && <p class="chart-scope">{chart.scope}</p>}
    </div>
  )
}

function Legend({ chart: { parts, rest } }: { readonly chart: PartsChartModel }) {
  return (
    <ul class="legend">
      {parts.map((part, place) => (
        <LegendItem item={part} place={place} key={part.label} />
      ))}
      {rest && <LegendItem item={rest} place="rest" />}
    </ul>
  )
}

function LegendItem({ item, place }: { readonly item: ChartItem; readonly place: number | 'rest' }) {
  return (
    <li>
      <Swatch place={place} />
      <span>{item.label}</span>
      <data value={item.value}>{item.text}</data>
      <span>{item.share}</span>
    </li>
  )
}
