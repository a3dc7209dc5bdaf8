import { localDateTime } from '../../locale/local-time.ts'
import { diagnose } from '../../model/diagnostic.ts'
import { fieldPlace } from '../field-place.ts'
import type { Rule } from '../rule.ts'

/** `updated` is no older than what a major correction changed; readers are shown the later of the two. */
export const correctionsNewerThanUpdate: Rule = ({
  document,
  fields: { corrections = [], updated },
  zone,
}) => {
  if (updated === undefined) return []
  return corrections
    .map(({ date, kind }, index) => ({ date, index, isNewer: kind === 'major' && date > updated }))
    .filter(({ isNewer }) => isNewer)
    .slice(0, 1)
    .map(({ date, index }) =>
      diagnose(
        'correction/newer-than-update',
        [fieldPlace(document, ['updated']), fieldPlace(document, ['corrections', index, 'date'])],
        { date: localDateTime(date, zone), updated: localDateTime(updated, zone) },
      ),
    )
}
