import { localDateTime } from '../../locale/local-time.ts'
import { diagnose } from '../../model/diagnostic.ts'
import { fieldPlace } from '../field-place.ts'
import type { Rule } from '../rule.ts'

/** What nobody had read yet needs no correction. */
export const earlyCorrections: Rule = ({ document, fields: { corrections = [], published }, zone }) => {
  if (published === undefined) return []
  return corrections.flatMap(({ date }, index) =>
    date >= published
      ? []
      : [
          diagnose(
            'correction/before-publication',
            [fieldPlace(document, ['corrections', index, 'date']), fieldPlace(document, ['published'])],
            { date: localDateTime(date, zone), published: localDateTime(published, zone) },
          ),
        ],
  )
}
