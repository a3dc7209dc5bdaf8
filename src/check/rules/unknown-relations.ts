import { diagnose } from '../../model/diagnostic.ts'
import { didYouMean, suggesting } from '../../model/did-you-mean.ts'
import type { KeyPath } from '../../model/document.ts'
import { fieldPlace } from '../field-place.ts'
import { metricIds } from '../metric-ids.ts'
import type { Rule } from '../rule.ts'

/** The whole of a part, and the two figures of a percentage, are metrics of the same article. */
export const unknownRelations: Rule = ({ document, fields }) => {
  const ids = metricIds(document)
  return Object.entries(fields.metrics ?? {}).flatMap(([metric, { partOf, percentOf = [] }]) => {
    const named: readonly (readonly [id: string, keyPath: KeyPath])[] = [
      ...(partOf === undefined ? [] : [[partOf, ['partOf']] as const]),
      ...percentOf.map((id, index) => [id, ['percentOf', index]] as const),
    ]
    return named
      .filter(([id]) => !ids.includes(id))
      .map(([id, [field = '', ...rest]]) => {
        const suggestion = didYouMean(
          id,
          ids.filter((known) => known !== metric),
        )
        const place = fieldPlace(document, ['metrics', metric, field, ...rest])
        return diagnose('metric/unknown-relation', place, {
          metric,
          field: String(field),
          id,
          ...suggesting(suggestion),
        })
      })
  })
}
