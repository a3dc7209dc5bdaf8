import { diagnose } from '../../model/diagnostic.ts'
import { fieldPlace } from '../field-place.ts'
import { figureReadings, writtenFigure } from '../figure-readings.ts'
import type { Rule } from '../rule.ts'

/**
 * A figure is one number.
 *
 * A dot before three digits groups thousands in Vietnamese and begins a fraction in YAML; guessing would publish
 * a figure a thousand times too small.
 */
export const ambiguousFigures: Rule = ({ document, fields, locale }) =>
  Object.entries(fields.metrics ?? {}).flatMap(([metric, { value: text }]) => {
    const [whole, fraction] = figureReadings(writtenFigure(text, metric, document), locale)
    if (whole === undefined || fraction === undefined) return []
    const values = { metric, text, whole, fraction: locale.number(fraction) }
    return [diagnose('metric/ambiguous-number', fieldPlace(document, ['metrics', metric, 'value']), values)]
  })
