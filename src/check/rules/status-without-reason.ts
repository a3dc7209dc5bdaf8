import { diagnose } from '../../model/diagnostic.ts'
import { fieldPlace } from '../field-place.ts'
import type { Rule } from '../rule.ts'
import { valueAt } from '../value-at.ts'

/** Whoever finds an article gone is told why. */
export const statusWithoutReason: Rule = ({ document, fields: { status } }) => {
  // An empty reason has been found already.
  const isStated = valueAt(document.frontMatter?.data, ['reason']) !== undefined
  if (status === undefined || isStated) return []
  return [diagnose('status/no-reason', fieldPlace(document, ['status']), { status })]
}
