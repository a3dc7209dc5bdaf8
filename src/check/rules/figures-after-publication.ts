import { dayOf } from '../../locale/local-time.ts'
import { diagnose } from '../../model/diagnostic.ts'
import { fieldPlace } from '../field-place.ts'
import { firstOfEachDay } from '../first-of-each-day.ts'
import type { Rule } from '../rule.ts'

/** No figure is from a day after the one, in the site's zone, on which it was published. */
export const figuresAfterPublication: Rule = ({ document, fields, zone }) => {
  if (fields.published === undefined) return []
  // No zone is more than a day behind Greenwich; the day in the zone takes long to find, and most figures are older.
  const dayInGreenwich = fields.published.slice(0, 10)
  const dated = firstOfEachDay(fields.metrics).filter(({ day }) => day >= dayInGreenwich)
  if (dated.length === 0) return []
  const published = dayOf(fields.published, zone)
  return dated
    .filter(({ day }) => day > published)
    .map(({ metric, day: asOf, keyPath }) =>
      diagnose('metric/after-publication', fieldPlace(document, keyPath), { metric, asOf, published }),
    )
}
