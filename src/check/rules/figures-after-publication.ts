import { dayOf } from '../../locale/local-time.ts'
import { diagnose } from '../../model/diagnostic.ts'
import { fieldPlace } from '../field-place.ts'
import { firstOfEachDay } from '../first-of-each-day.ts'
import type { Rule } from '../rule.ts'

/** No figure is from a day after the one, in the site's zone, on which it was published. */
export const figuresAfterPublication: Rule = ({ document, fields, zone }) => {
  const dated = firstOfEachDay(fields.metrics)
  if (fields.published === undefined || dated.length === 0) return []
  const published = dayOf(fields.published, zone)
  return dated
    .filter(({ asOf }) => asOf > published)
    .map(({ metric, asOf }) =>
      diagnose('metric/after-publication', fieldPlace(document, ['metrics', metric, 'asOf']), {
        metric,
        asOf,
        published,
      }),
    )
}
