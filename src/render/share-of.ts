import { Big } from 'big.js'
import type { Locale } from '../locale/locale.ts'
import type { Decimal, Metric } from '../model/metric.ts'
import { withPrecision } from './with-precision.ts'

type Figure = Pick<Metric, 'value' | 'precision' | 'unit' | 'kind'>

/** Divides to one decimal, half up, in one step: rounding a rounded quotient could cross a half. */
const OneDecimal = Big()
OneDecimal.DP = 1

/** In percent of the whole; an estimate has an estimated share. */
export function shareOf(part: Figure, whole: Figure, locale: Locale): string {
  const share = locale.percent(inPercent(part.value, whole.value))
  const isEstimate = part.precision === 'estimate' || whole.precision === 'estimate'
  return withPrecision(share, isEstimate ? 'estimate' : 'exact', locale.words)
}

/** With one digit after the mark, that of a round share too: shares stand under each other. */
export function inPercent(value: Decimal, of: Decimal): Decimal {
  return new OneDecimal(value).times(100).div(of).toFixed(1) as Decimal
}

/** A share means something when all are counts of one thing, none takes away, and none hides how much more it is. */
export function haveShares(parts: readonly Figure[], whole: Figure): boolean {
  return (
    parts.length > 0 &&
    new Big(whole.value).gt(0) &&
    [whole, ...parts].every(({ precision }) => precision !== 'at-least' && precision !== 'at-most') &&
    parts.every(({ value, unit }) => unit === whole.unit && new Big(value).gte(0))
  )
}
