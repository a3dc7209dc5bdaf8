/**
 * Figures side by side: over each bar its name, behind it its number.
 */
import type { BarChartModel } from '../../../src/model/figure-models.ts'
import { barHeight, barLayout, lineHeight } from './bar-layout.ts'
import { drawable } from './drawable.ts'
import { toTenths } from './to-tenths.ts'

export function BarChart({ chart }: { readonly chart: BarChartModel }) {
  const { title, summary } = chart
  const { bars, zero, height } = barLayout(
    chart.bars.map(({ label, value, text }) => ({ label, value: drawable(value), text })),
  )
  return (
    <svg class="bar-chart" role="img" aria-label={title} height={`${height}em`}>
      <title>{title}</title>
      <desc>{summary}</desc>
      {zero > 0 && <line class="zero" x1={`${zero}%`} x2={`${zero}%`} y2="100%" />}
      {bars.map(({ lines, baseline, top, start, width, end }, place) => (
        <>
          {lines.map((line, number) => (
            <text y={em(baseline + number * lineHeight)}>{line}</text>
          ))}
          {width > 0 && (
            <rect
              class={place === 0 ? 'tone-0' : 'tone-1'}
              x={`${start}%`}
              y={em(top)}
              width={`${width}%`}
              height={em(barHeight)}
            />
          )}
          <text class="number" x={`${end}%`} y={em(top)} dx="0.4em" dy="0.9em">
            {chart.bars[place]?.text}
          </text>
        </>
      ))}
    </svg>
  )
}

function em(length: number): string {
  return `${toTenths(length)}em`
}
