import { localDateTime } from '../../locale/local-time.ts'
import { diagnose } from '../../model/diagnostic.ts'
import { fieldPlace } from '../field-place.ts'
import type { Rule } from '../rule.ts'

/** Nothing leaves the top of the home page before it has come there. */
export const earlyPins: Rule = ({ document, fields: { pinnedUntil, published }, zone }) => {
  if (pinnedUntil === undefined || published === undefined || pinnedUntil > published) return []
  return [
    diagnose(
      'pin/before-publication',
      [fieldPlace(document, ['pinnedUntil']), fieldPlace(document, ['published'])],
      { pinnedUntil: localDateTime(pinnedUntil, zone), published: localDateTime(published, zone) },
    ),
  ]
}
