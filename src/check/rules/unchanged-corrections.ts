import { diagnose } from '../../model/diagnostic.ts'
import { fieldPlace } from '../field-place.ts'
import type { Rule } from '../rule.ts'

/** A correction says two things. */
export const unchangedCorrections: Rule = ({ document, fields: { corrections = [] } }) =>
  corrections.flatMap(({ was, now }, index) =>
    was === now
      ? [diagnose('correction/unchanged', fieldPlace(document, ['corrections', index, 'now']), { text: now })]
      : [],
  )
