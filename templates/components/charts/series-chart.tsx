/**
 * A figure over time: a line through its points, the first, the last, the least and the greatest of them with their
 * numbers. Days stand as far apart as they are. A point that may still change is hollow, a corrected one is a square.
 *
 * Points and words are placed in percent and keep their shape; only the line is stretched.
 */
import type { SeriesChartModel, SeriesPoint } from '../../../src/model/figure-models.ts'
import { seriesLayout } from './series-layout.ts'

export function SeriesChart({ chart: { title, summary, points } }: { readonly chart: SeriesChartModel }) {
  const { places, paths, zero } = seriesLayout(points)
  const [first, last] = [points[0], points.at(-1)]
  return (
    <svg class="series-chart" role="img" aria-label={title}>
      <title>{title}</title>
      <desc>{summary}</desc>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        {zero !== undefined && <line class="zero" x2="100" y1={zero} y2={zero} />}
        {paths.map((path) => (
          <path d={path} key={path} />
        ))}
      </svg>
      {places.map(({ x, y, anchor, above, isNamed }, place) => {
        const point = points[place]
        if (!point) return null
        return (
          <>
            <Mark point={point} x={`${x}%`} y={`${y}%`} />
            {isNamed && (
              <text
                class="number"
                x={`${x}%`}
                y={`${y}%`}
                dy={above ? '-0.8em' : '1.6em'}
                text-anchor={anchor}
              >
                {point.text}
              </text>
            )}
          </>
        )
      })}
      {first && (
        <text class="day" y="100%" dy="-0.3em">
          {first.label}
        </text>
      )}
      {last && last !== first && (
        <text class="day" x="100%" y="100%" dy="-0.3em" text-anchor="end">
          {last.label}
        </text>
      )}
    </svg>
  )
}

interface MarkProps {
  readonly point: SeriesPoint
  readonly x: string
  readonly y: string
}

function Mark({ point, x, y }: MarkProps) {
  const name = <title>{`${point.label}: ${point.text}`}</title>
  if (point.mark === 'corrected') {
    return (
      <svg x={x} y={y} overflow="visible" aria-hidden="true">
        <rect x="-5" y="-5" width="10" height="10">
          {name}
        </rect>
      </svg>
    )
  }
  return (
    <circle class={point.mark} cx={x} cy={y} r="4">
      {name}
    </circle>
  )
}
