import { dayOf } from '../../locale/local-time.ts'
import { diagnose } from '../../model/diagnostic.ts'
import { fieldPlace } from '../field-place.ts'
import { firstOfEachDay } from '../first-of-each-day.ts'
import type { Rule } from '../rule.ts'

/** A source can only know figures that existed on its day; either that day or the figure's is wrong. */
export const figuresNewerThanSource: Rule = ({ document, fields, zone }) => {
  const source = fields.source?.date
  if (source === undefined) return []
  const newer = firstOfEachDay(fields.metrics).filter(({ day }) => day > source)
  if (newer.length === 0) return []
  const published = fields.published && dayOf(fields.published, zone)
  return (
    newer
      // A figure from after the publication is wrong whatever its source: that has been said.
      .filter(({ day }) => !(published && day > published))
      .map(({ metric, day: asOf, keyPath }) =>
        diagnose(
          'metric/newer-than-source',
          [fieldPlace(document, keyPath), fieldPlace(document, ['source', 'date'])],
          { metric, asOf, source },
        ),
      )
  )
}
