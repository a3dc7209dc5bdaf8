/**
 * What a figure says about the number behind it.
 *
 * Of "about 1,400" it says that the number is not far from there, of "more than 1,400" only where it ends. Sums and
 * shares are wrong when no numbers within the bounds could make them right.
 */
import { Big } from 'big.js'
import type { Metric, Precision } from '../model/metric.ts'

/** From the least to the greatest that it may be; absent where there is no limit. Both ends belong to it. */
export interface Bounds {
  readonly least?: Big
  readonly most?: Big
}

type Stated = Pick<Metric, 'value' | 'precision'>

export function valueBounds({ value, precision }: Stated): Bounds {
  const number = new Big(value)
  const bounds: Readonly<Record<Precision, () => Bounds>> = {
    exact: () => ({ least: number, most: number }),
    rounded: () => within(number, halfAStep(number)),
    estimate: () => ({}),
    'at-least': () => ({ least: number }),
    'at-most': () => ({ most: number }),
  }
  return bounds[precision]()
}

export function sumOfBounds(parts: readonly Bounds[]): Bounds {
  return {
    ...total('least', parts),
    ...total('most', parts),
  }
}

/** Whether one number can lie in both. */
export function canBeEqual(a: Bounds, b: Bounds): boolean {
  return !isLess(a, b) && !isLess(b, a)
}

/** Whether every number of `a` is less than every one of `b`. */
export function isLess(a: Bounds, b: Bounds): boolean {
  return a.most !== undefined && b.least !== undefined && a.most.lt(b.least)
}

/**
 * Half a unit of the last digit that is not zero: `1400` may have been rounded to hundreds, `12.5` to tenths.
 */
export function halfAStep(number: Big): Big {
  const lastDigit = number.e - number.c.length + 1
  return new Big(`5e${lastDigit - 1}`)
}

export function within(number: Big, distance: Big): Bounds {
  return { least: number.minus(distance), most: number.plus(distance) }
}

function total(end: 'least' | 'most', parts: readonly Bounds[]): Bounds {
  let sum = new Big(0)
  for (const { [end]: limit } of parts) {
    if (limit === undefined) return {}
    sum = sum.plus(limit)
  }
  return { [end]: sum }
}
