import { Big } from 'big.js'
import { diagnose } from '../../model/diagnostic.ts'
import { type Decimal, decimal, type Metric } from '../../model/metric.ts'
import type { Rule } from '../rule.ts'
import { type Bounds, canBeEqual, valueBounds, within } from '../value-bounds.ts'

/** Digits after the point: far more than an office prints. */
const Quotient = Big()
Quotient.DP = 20

/** A percentage that two other figures make is the one they make, rounded where it is written to end. */
export const percentMismatches: Rule = ({ metrics, locale }) =>
  metrics.flatMap((percent) => {
    const [part, whole] = (percent.percentOf ?? []).map((id) => metrics.find((metric) => metric.id === id))
    if (!part || !whole || new Big(whole.value).eq(0)) return []
    // Of figures that are not exact the percentage may have been made of what they hide.
    if (part.precision !== 'exact' || whole.precision !== 'exact') return []
    const made = new Quotient(part.value).times(100).div(whole.value)
    if (canBeEqual({ least: made, most: made }, boundsOf(percent))) return []
    const values = {
      metric: percent.id,
      value: locale.percent(percent.value),
      part: locale.number(part.value),
      whole: locale.number(whole.value),
      made: locale.percent(rounded(made, percent.value)),
    }
    return [diagnose('metric/percent-mismatch', [percent.place, part.place, whole.place], values)]
  })

function boundsOf({ value, precision }: Metric): Bounds {
  if (precision !== 'exact') return valueBounds({ value, precision })
  return within(new Big(value), new Big(`5e${-fractionDigits(value) - 1}`))
}

function rounded(made: Big, written: Decimal): Decimal {
  return decimal(made.toFixed(fractionDigits(written))) as Decimal
}

function fractionDigits(value: Decimal): number {
  return value.split('.')[1]?.length ?? 0
}
