/**
 * Where bars, names and numbers stand, so that nothing is cut off on the smallest screen.
 *
 * Down it is measured in em, across in percent: a chart grows with its letters and fits any column.
 */
import { scaleLinear } from 'd3-scale'
import { toTenths } from './to-tenths.ts'
import { wrapped } from './wrapped.ts'

export interface BarInput {
  readonly label: string
  readonly value: number
  readonly text: string
}

export interface BarPlace {
  readonly lines: readonly string[]
  /** Of the first line's letters and of the bar's upper edge, in em. */
  readonly baseline: number
  readonly top: number
  /** In percent of the width. */
  readonly start: number
  readonly width: number
  /** Where the number begins. */
  readonly end: number
}

export interface BarLayout {
  readonly bars: readonly BarPlace[]
  /** Where zero stands, in percent, and how high all of it is, in em. */
  readonly zero: number
  readonly height: number
}

/** The narrowest chart, on a screen of 320 pixels, and a generous letter; in em. */
const narrowest = 21
const letter = 0.62
export const lineHeight = 1.5
export const barHeight = 1.1
const space = 0.9

export function barLayout(inputs: readonly BarInput[]): BarLayout {
  const values = inputs.map(({ value }) => value)
  const forNumbers = Math.max(...inputs.map(({ text }) => text.length)) * letter + 0.8
  const across = scaleLinear(
    [Math.min(0, ...values), Math.max(0, ...values)],
    [0, Math.max(0, 100 - (100 * forNumbers) / narrowest)],
  )
  const zero = toTenths(across(0))
  let height = 0
  const bars = inputs.map(({ label, value }): BarPlace => {
    const lines = wrapped(label, Math.floor(narrowest / letter))
    const [start, end] = [toTenths(Math.min(across(value), zero)), toTenths(Math.max(across(value), zero))]
    const top = toTenths(height + lines.length * lineHeight)
    const baseline = toTenths(height + 1.1)
    height = top + barHeight + space
    return { lines, baseline, top, start, width: toTenths(end - start), end }
  })
  return { bars, zero, height: toTenths(Math.max(0, height - space)) }
}
