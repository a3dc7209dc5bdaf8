/**
 * How a whole divides into its parts, as one bar, in the order of the names beside it.
 *
 * Across it is measured in percent, so that it fits any column without being distorted.
 */
import type { PartsChartModel } from '../../../src/model/figure-models.ts'
import { drawable } from './drawable.ts'
import { segments } from './segments.ts'
import { toTenths } from './to-tenths.ts'
import { hatch, tone } from './tone.ts'

export function PartsBar({ chart }: { readonly chart: PartsChartModel }) {
  const { title, summary, whole, parts } = chart
  const places = segments(
    parts.map(({ value }) => drawable(value)),
    drawable(whole),
  )
  return (
    <svg class="parts-bar" role="img" aria-label={title}>
      <title>{title}</title>
      <desc>{summary}</desc>
      <rect class="rest" width="100%" height="100%" />
      {places.map(({ start, width }, place) =>
        width > 0 ? (
          <>
            <rect class={tone(place)} x={`${start}%`} width={`${width}%`} height="100%" />
            <line
              class={hatch(place)}
              x1={`${start}%`}
              x2={`${toTenths(start + width)}%`}
              y1="50%"
              y2="50%"
            />
          </>
        ) : null,
      )}
    </svg>
  )
}
