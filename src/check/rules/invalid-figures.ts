import { diagnose } from '../../model/diagnostic.ts'
import { fieldPlace } from '../field-place.ts'
import { figureReadings, writtenFigure } from '../figure-readings.ts'
import type { Rule } from '../rule.ts'

/** A figure is a number: words and units have fields of their own. */
export const invalidFigures: Rule = ({ document, fields, locale }) =>
  Object.entries(fields.metrics ?? {}).flatMap(([metric, { value: text }]) => {
    if (figureReadings(writtenFigure(text, metric, document), locale).length > 0) return []
    return [
      diagnose('metric/invalid-number', fieldPlace(document, ['metrics', metric, 'value']), { metric, text }),
    ]
  })
