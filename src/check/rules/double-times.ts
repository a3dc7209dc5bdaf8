import { diagnose } from '../../model/diagnostic.ts'
import { fieldPlace } from '../field-place.ts'
import type { Rule } from '../rule.ts'

/** A figure is true to a day, or over a time: never both. */
export const doubleTimes: Rule = ({ document, fields }) =>
  Object.entries(fields.metrics ?? {}).flatMap(([metric, { asOf, period, compare }]) => {
    const doubled = [
      { name: metric, path: ['metrics', metric], isDouble: asOf && period },
      {
        name: `${metric}.compare`,
        path: ['metrics', metric, 'compare'],
        isDouble: compare?.asOf && compare.period,
      },
    ]
    return doubled
      .filter(({ isDouble }) => isDouble)
      .map(({ name, path }) =>
        diagnose(
          'metric/two-times',
          [fieldPlace(document, [...path, 'period']), fieldPlace(document, [...path, 'asOf'])],
          { metric: name },
        ),
      )
  })
