import { diagnose } from '../../model/diagnostic.ts'
import { didYouMean, suggesting } from '../../model/did-you-mean.ts'
import type { Rule } from '../rule.ts'

const known = ['words']

/** A figure in the text stands in digits, or in words: `:metric[received]{format=words}`. */
export const unknownFormats: Rule = ({ facts }) =>
  facts.directives.flatMap(({ form, name, attributes: { format }, place }) => {
    if (form !== 'text' || name !== 'metric' || format == null || known.includes(format)) return []
    return [diagnose('metric/unknown-format', place, { format, ...suggesting(didYouMean(format, known)) })]
  })
