import { diagnose } from '../../model/diagnostic.ts'
import { fieldPlace } from '../field-place.ts'
import { figureReadings, writtenFigures } from '../figure-readings.ts'
import type { Rule } from '../rule.ts'

/**
 * A figure is one number.
 *
 * A dot before three digits groups thousands in Vietnamese and begins a fraction in YAML; guessing would publish
 * a figure a thousand times too small.
 */
export const ambiguousFigures: Rule = ({ document, fields, locale }) =>
  writtenFigures(fields.metrics).flatMap((figure) => {
    const [whole, fraction] = figureReadings(figure, document, locale)
    if (whole === undefined || fraction === undefined) return []
    const values = { metric: figure.name, text: figure.text, whole, fraction: locale.number(fraction) }
    return [diagnose('metric/ambiguous-number', fieldPlace(document, figure.keyPath), values)]
  })
