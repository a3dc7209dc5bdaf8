/** Where the points of a series stand, in percent of the chart, and the line through them. */
import { scaleLinear, scaleUtc } from 'd3-scale'
import { line } from 'd3-shape'
import type { SeriesPoint } from '../../../src/model/figure-models.ts'
import { drawable } from './drawable.ts'
import { toTenths } from './to-tenths.ts'

export interface PointPlace {
  readonly x: number
  readonly y: number
  /** Of its number, so that it is not cut off at an edge. */
  readonly anchor: 'start' | 'middle' | 'end'
  readonly above: boolean
  readonly isNamed: boolean
}

export interface SeriesLayout {
  readonly places: readonly PointPlace[]
  /** One path a stretch without gap. */
  readonly paths: readonly string[]
  /** Where zero is, if the series crosses it. */
  readonly zero?: number
}

/** A gap is more than this many times the usual distance of two points. */
const gapFactor = 2.5

export function seriesLayout(points: readonly Pick<SeriesPoint, 'day' | 'value'>[]): SeriesLayout {
  const days = points.map(({ day }) => Date.parse(day))
  const values = points.map(({ value }) => drawable(value))
  const [least, greatest] = [Math.min(...values), Math.max(...values)]
  const across = scaleUtc([Math.min(...days), Math.max(...days)], [4, 96])
  const down = scaleLinear(least < greatest ? [least, greatest] : [least - 1, greatest + 1], [72, 16])
  const places = points.map((_, place): PointPlace => {
    const value = values[place] ?? 0
    const x = points.length === 1 ? 50 : toTenths(across(days[place] ?? 0))
    return {
      x,
      y: toTenths(down(value)),
      anchor: x < 20 ? 'start' : x > 80 ? 'end' : 'middle',
      above: value > least || least === greatest,
      isNamed: isNamed(place, values),
    }
  })
  const path = line<PointPlace>(
    ({ x }) => x,
    ({ y }) => y,
  ).digits(1)
  const paths = stretches(days).flatMap(([from, to]) =>
    to - from > 1 ? (path(places.slice(from, to)) ?? []) : [],
  )
  return { places, paths, ...(least < 0 && greatest > 0 && { zero: toTenths(down(0)) }) }
}

/** The ends, and the first of the least and of the greatest. */
function isNamed(place: number, values: readonly number[]): boolean {
  const extremes = [values.indexOf(Math.min(...values)), values.indexOf(Math.max(...values))]
  return place === 0 || place === values.length - 1 || extremes.includes(place)
}

/** From and to, the end not included, of the stretches between gaps. */
function stretches(days: readonly number[]): readonly (readonly [number, number])[] {
  const distances = days.slice(1).map((day, place) => day - (days[place] ?? day))
  const usual = [...distances].sort((a, b) => a - b)[Math.floor((distances.length - 1) / 2)] ?? 0
  const starts = [
    0,
    ...distances.flatMap((distance, place) => (distance > gapFactor * usual ? [place + 1] : [])),
  ]
  return starts.map((start, place) => [start, starts[place + 1] ?? days.length])
}
