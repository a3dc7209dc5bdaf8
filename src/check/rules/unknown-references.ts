import { diagnose } from '../../model/diagnostic.ts'
import { didYouMean, suggesting } from '../../model/did-you-mean.ts'
import { metricIds } from '../metric-ids.ts'
import type { Rule } from '../rule.ts'

/** A figure in the text, `:metric[received]`, is one that the front matter states. */
export const unknownReferences: Rule = ({ document, facts }) => {
  // Front matter that cannot be read may state it.
  if (!document.frontMatter) return []
  const ids = metricIds(document)
  return facts.directives
    .filter(({ form, name, label }) => form === 'text' && name === 'metric' && !ids.includes(label))
    .map(({ label: id, place }) =>
      diagnose('metric/unknown-reference', place, { id, ...suggesting(didYouMean(id, ids)) }),
    )
}
