import { Big } from 'big.js'
import { diagnose } from '../../model/diagnostic.ts'
import type { Metric } from '../../model/metric.ts'
import type { Rule } from '../rule.ts'

/** A share of a whole lies between 0 and 100 percent; growth, which need not, is a `rate`. */
export const impossiblePercents: Rule = ({ metrics, locale }) =>
  metrics
    .filter((metric) => isShare(metric) && (new Big(metric.value).lt(0) || new Big(metric.value).gt(100)))
    .map(({ id, value, place }) =>
      diagnose('metric/percent-out-of-range', place, { metric: id, value: locale.percent(value) }),
    )

function isShare({ kind, unit }: Metric): boolean {
  return kind === 'percent' || (kind === undefined && unit === '%')
}
