import { diagnose } from '../../model/diagnostic.ts'
import { endOf } from '../../model/metric.ts'
import { fieldPlace } from '../field-place.ts'
import type { Rule } from '../rule.ts'

/** A figure is compared with an earlier one, or the difference would grow the wrong way. */
export const lateComparisons: Rule = ({ document, fields }) =>
  Object.entries(fields.metrics ?? {}).flatMap(([metric, { compare, ...figure }]) => {
    const [before, after] = [compare && endOf(compare), endOf(figure)]
    if (before === undefined || after === undefined || before < after) return []
    const place = fieldPlace(document, [
      'metrics',
      metric,
      'compare',
      compare?.asOf === undefined ? 'period' : 'asOf',
    ])
    return [diagnose('metric/late-comparison', place, { metric, before, after })]
  })
