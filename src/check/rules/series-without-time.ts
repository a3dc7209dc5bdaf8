import { diagnose } from '../../model/diagnostic.ts'
import { endOf } from '../../model/metric.ts'
import { fieldPlace } from '../field-place.ts'
import type { Rule } from '../rule.ts'

/** A figure of a series has a time: it is what the values of a series differ in. */
export const seriesWithoutTime: Rule = ({ document, fields }) =>
  Object.entries(fields.metrics ?? {}).flatMap(([metric, { series, ...figure }]) => {
    if (series === undefined || endOf(figure) !== undefined) return []
    const place = fieldPlace(document, ['metrics', metric, 'series'])
    return [diagnose('metric/series-without-time', place, { metric, series })]
  })
