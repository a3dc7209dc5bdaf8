import { namedIn } from '../../model/chart.ts'
import { diagnose } from '../../model/diagnostic.ts'
import { didYouMean, suggesting } from '../../model/did-you-mean.ts'
import type { Directive } from '../body-facts.ts'
import { metricIds } from '../metric-ids.ts'
import type { Rule } from '../rule.ts'
import { valueAt } from '../value-at.ts'

/** A figure in the text, `:metric[received]` or in a chart, is one that the front matter states. */
export const unknownReferences: Rule = ({ document, facts }) => {
  // Front matter that cannot be read may state it, and so may metrics that are no map.
  const stated = document.frontMatter && (valueAt(document.frontMatter.data, ['metrics']) ?? {})
  if (typeof stated !== 'object' || Array.isArray(stated)) return []
  const ids = metricIds(document)
  return facts.directives.flatMap(references).flatMap(({ id, directive, place }) =>
    ids.includes(id)
      ? []
      : [
          diagnose('metric/unknown-reference', place, {
            id,
            directive,
            ...suggesting(didYouMean(id, ids)),
          }),
        ],
  )
}

/** The figures that a directive names, and the directive as its writer knows it. */
function references({ form, name, label, attributes, place }: Directive) {
  if (form === 'text') return name === 'metric' ? [{ id: label, directive: `:metric[${label}]`, place }] : []
  if (name !== 'chart') return []
  const { metrics } = attributes
  return namedIn(metrics ?? '').map((id) => ({ id, directive: `::chart{metrics="${metrics}"}`, place }))
}
