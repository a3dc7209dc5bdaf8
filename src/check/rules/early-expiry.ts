import { localDateTime } from '../../locale/local-time.ts'
import { diagnose } from '../../model/diagnostic.ts'
import { fieldPlace } from '../field-place.ts'
import type { Rule } from '../rule.ts'

/** Nothing is over before it has begun. */
export const earlyExpiry: Rule = ({ document, fields: { expires, published }, zone }) => {
  if (expires === undefined || published === undefined || expires > published) return []
  return [
    diagnose(
      'expiry/before-publication',
      [fieldPlace(document, ['expires']), fieldPlace(document, ['published'])],
      { expires: localDateTime(expires, zone), published: localDateTime(published, zone) },
    ),
  ]
}
