import Big from 'big.js'
import { type Decimal, decimal } from '../model/metric.ts'

/** The number with so many zeros more. */
export function scaled(value: Decimal | Big, zeros: number): Decimal {
  const result = decimal(Big(value).times(Big(10).pow(zeros)).toFixed())
  if (result === undefined) throw new Error(`${value} is no decimal number.`)
  return result
}
