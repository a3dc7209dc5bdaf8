import Big from 'big.js'
import type { Decimal } from './metric.ts'

/** Whether a round number stands for an exact one: `1.400` for 1.412, by cutting off or by rounding up. */
export function isRoundingOf(round: Decimal, exact: Decimal): boolean {
  const [whole = '', fraction] = round.split('.')
  const zeros = fraction === undefined ? (/0*$/.exec(whole)?.[0].length ?? 0) : -fraction.length
  return Big(round).minus(exact).abs().lt(Big(10).pow(zeros)) && whole !== '0'
}
