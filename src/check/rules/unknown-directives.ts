import { diagnose } from '../../model/diagnostic.ts'
import { didYouMean, suggesting } from '../../model/did-you-mean.ts'
import type { Rule } from '../rule.ts'

const known: readonly string[] = ['chart', 'figure', 'gallery', 'video']

/**
 * A block directive is one that Bantin knows.
 *
 * Those within a line are left alone: every parser takes `lúc 9:a` for one, and its words are shown as they are.
 */
export const unknownDirectives: Rule = ({ facts }) =>
  facts.directives
    .filter(({ form, name }) => form === 'block' && !known.includes(name))
    .map(({ name, place }) =>
      diagnose('directive/unknown', place, { name, ...suggesting(didYouMean(name, known)) }),
    )
