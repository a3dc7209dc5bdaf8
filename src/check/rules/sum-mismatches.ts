import { Big } from 'big.js'
import { diagnose } from '../../model/diagnostic.ts'
import { type Decimal, decimal, type Metric } from '../../model/metric.ts'
import type { Rule } from '../rule.ts'
import { canBeEqual, sumOfBounds, valueBounds } from '../value-bounds.ts'

/** The parts of a figure add up to it: exact ones to the last digit, others as far as they are known. */
export const sumMismatches: Rule = ({ metrics, locale }) =>
  metrics.flatMap((whole) => {
    const parts = whole.sum.map((id) => metrics.find((metric) => metric.id === id))
    // A part that is unknown, unreadable or the whole itself has its own diagnostic.
    if (parts.length === 0 || !parts.every((part) => part !== undefined && part !== whole)) return []
    const known = parts.filter((part) => part !== undefined)
    if (canBeEqual(sumOfBounds(known.map(valueBounds)), valueBounds(whole))) return []
    const values = {
      metric: whole.id,
      value: locale.number(whole.value),
      parts: whole.sum,
      sum: locale.number(total(known)),
    }
    return [diagnose('metric/sum-mismatch', [whole.place, ...known.map(({ place }) => place)], values)]
  })

function total(parts: readonly Metric[]): Decimal {
  const sum = parts.reduce((so, { value }) => so.plus(value), new Big(0))
  return decimal(sum.toFixed()) as Decimal
}
