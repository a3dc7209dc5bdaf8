import { Big } from 'big.js'
import type { Locale } from '../locale/locale.ts'
import { type Decimal, decimal } from '../model/metric.ts'
import type { TimedValue } from '../model/series.ts'

type Known = Pick<TimedValue, 'value' | 'precision'>

/**
 * How far it is from one value to the next: `+103`, `−12`, `không đổi`.
 *
 * Undefined where one of them is only a limit: between "more than 1.300" and "more than 1.400" lies anything.
 */
export function differenceText(
  before: Known,
  { value, precision }: Known,
  locale: Locale,
): string | undefined {
  if ([before.precision, precision].some((one) => one === 'at-least' || one === 'at-most')) return undefined
  const difference = new Big(value).minus(before.value)
  if (difference.eq(0)) return locale.words.unchanged
  const text = locale.number(decimal(difference.toFixed()) as Decimal)
  return difference.gt(0) ? `+${text}` : text
}
