/**
 * Reads a figure both as YAML and as the language of the site write numbers.
 *
 * Unquoted `1.412` is one thousand four hundred and twelve to a Vietnamese reader and one point four to YAML;
 * nobody but its writer can tell which.
 */
import type { Locale } from '../locale/locale.ts'
import type { Document } from '../model/document.ts'
import { type Decimal, decimal } from '../model/metric.ts'

export interface WrittenFigure {
  readonly text: string
  readonly quoted: boolean
}

/** The figure of the metric `id`, whose `value` is `text`. */
export function writtenFigure(text: string, id: string, { frontMatter }: Document): WrittenFigure {
  return { text, quoted: frontMatter?.writtenAt(['metrics', id, 'value'])?.quoted ?? false }
}

/** Every number that the text may stand for, the language's first: exactly one when all is well. */
export function figureReadings({ text, quoted }: WrittenFigure, locale: Locale): readonly Decimal[] {
  const readings = [locale.readNumber(text), quoted ? undefined : decimal(text)]
  return [...new Set(readings)].filter((reading) => reading !== undefined)
}
