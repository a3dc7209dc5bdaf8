/** Where the parts of a whole begin and end on a bar. */
import { scaleLinear } from 'd3-scale'
import { toTenths } from './to-tenths.ts'

export interface Segment {
  /** In percent of the bar, with one digit after the point. */
  readonly start: number
  readonly width: number
}

/** So much of the bar is seen on the smallest screen: two pixels. */
const least = 0.7

/**
 * In the order of the values, none of which is negative; `total` is at least their sum, or the sum is taken for it.
 *
 * A value that would be too thin to see gets the least width, and the others give it.
 */
export function segments(values: readonly number[], total: number): readonly Segment[] {
  const filled = values.reduce((sum, value) => sum + value, 0)
  const whole = Math.max(total, filled)
  if (!(whole > 0)) return values.map(() => ({ start: 0, width: 0 }))
  const seen = values.map((value) => (value > 0 ? Math.max((100 * value) / whole, least) : 0))
  const rest = Math.max(0, (100 * (whole - filled)) / whole)
  const shown = seen.reduce((sum, width) => sum + width, rest)
  const place = scaleLinear([0, shown], [0, 100])
  const ends = seen.map((_, index) => toTenths(place(seen.slice(0, index + 1).reduce((a, b) => a + b, 0))))
  return ends.map((end, index) => {
    const start = ends[index - 1] ?? 0
    return { start, width: toTenths(end - start) }
  })
}
