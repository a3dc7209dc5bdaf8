import { diagnose } from '../../model/diagnostic.ts'
import { didYouMean, suggesting } from '../../model/did-you-mean.ts'
import { fieldPlace } from '../field-place.ts'
import { metricIds } from '../metric-ids.ts'
import type { Rule } from '../rule.ts'

/** Every part of a sum is a metric of the same article. */
export const unknownParts: Rule = ({ document, fields }) => {
  const ids = metricIds(document)
  return Object.entries(fields.metrics ?? {}).flatMap(([metric, { sum }]) =>
    sum.flatMap((part, index) => {
      if (ids.includes(part)) return []
      const suggestion = didYouMean(
        part,
        ids.filter((id) => id !== metric && !sum.includes(id)),
      )
      const place = fieldPlace(document, ['metrics', metric, 'sum', index])
      return [diagnose('metric/unknown-part', place, { metric, part, ...suggesting(suggestion) })]
    }),
  )
}
