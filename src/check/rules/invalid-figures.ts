import { diagnose } from '../../model/diagnostic.ts'
import { fieldPlace } from '../field-place.ts'
import { figureReadings, writtenFigures } from '../figure-readings.ts'
import type { Rule } from '../rule.ts'

/** A figure is a number: words and units have fields of their own. */
export const invalidFigures: Rule = ({ document, fields, locale }) =>
  writtenFigures(fields.metrics).flatMap((figure) => {
    if (figureReadings(figure, document, locale).length > 0) return []
    const values = { metric: figure.name, text: figure.text }
    return [diagnose('metric/invalid-number', fieldPlace(document, figure.keyPath), values)]
  })
