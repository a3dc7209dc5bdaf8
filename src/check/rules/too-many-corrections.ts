import { diagnose } from '../../model/diagnostic.ts'
import { mostEditions } from '../../model/edition-code.ts'
import { fieldPlace } from '../field-place.ts'
import type { Rule } from '../rule.ts'

/** There is a code for every edition that major corrections make. */
export const tooManyCorrections: Rule = ({ document, fields: { corrections = [] } }) => {
  const moments = new Set(corrections.filter(({ kind }) => kind === 'major').map(({ date }) => date))
  const most = mostEditions - 1
  if (moments.size <= most) return []
  const place = fieldPlace(document, ['corrections'])
  return [diagnose('correction/too-many', place, { count: moments.size, most })]
}
