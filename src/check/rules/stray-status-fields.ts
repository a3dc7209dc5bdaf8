import { diagnose } from '../../model/diagnostic.ts'
import { fieldPlace } from '../field-place.ts'
import type { Rule } from '../rule.ts'
import { valueAt } from '../value-at.ts'

/** Nothing is said of a withdrawal or a removal that is not stated. */
export const strayStatusFields: Rule = ({ document, fields }) => {
  const { status, reason, replacedBy, hideTitle = false } = fields
  // A status that is none has been found already, and was meant to be one.
  if (status === undefined && valueAt(document.frontMatter?.data, ['status']) !== undefined) return []
  const strays = [
    { field: 'reason', is: reason !== undefined && status === undefined, status: 'withdrawn' },
    { field: 'replacedBy', is: replacedBy !== undefined && status === undefined, status: 'withdrawn' },
    { field: 'hideTitle', is: hideTitle && status !== 'removed', status: 'removed' },
  ] as const
  return strays
    .filter(({ is }) => is)
    .map(({ field, status }) =>
      diagnose('status/stray-field', fieldPlace(document, [field]), { field, status }),
    )
}
