import type { Locale } from '../../locale/locale.ts'
import { diagnose } from '../../model/diagnostic.ts'
import { suggesting } from '../../model/did-you-mean.ts'
import { present } from '../../model/present.ts'
import { fieldPlace } from '../field-place.ts'
import { figureReadings, writtenFigures } from '../figure-readings.ts'
import type { Rule } from '../rule.ts'

/** A figure is a number: words and units have fields of their own. */
export const invalidFigures: Rule = ({ document, fields, locale }) =>
  writtenFigures(fields.metrics).flatMap((figure) => {
    if (figureReadings(figure, document, locale).length > 0) return []
    const values = { metric: figure.name, text: figure.text, ...figureMeant(figure.text, locale) }
    return [diagnose('metric/invalid-number', fieldPlace(document, figure.keyPath), values)]
  })

/** The number that begins a text which says nothing else but its unit: `1 412`, `93%`, `12 tỷ`. */
function figureMeant(text: string, locale: Locale) {
  const written = text.trim().replace(/(?<=\d)\s(?=\d{3}(?!\d))/g, '')
  const [figure, ...more] = locale.figuresIn(written)
  if (figure?.start !== 0 || more.length > 0 || figure.foreign) return {}
  const { value, percent, unitAt } = figure
  const unit = percent ? '%' : written.slice(unitAt).trim()
  // With a fraction, only quotes keep YAML from reading it in its own way.
  const suggestion = value.includes('.') ? `"${locale.number(value)}"` : value
  return { ...suggesting(suggestion), ...present({ unit: unit === '' ? undefined : unit }) }
}
