/**
 * Reads a figure both as YAML and as the language of the site write numbers.
 *
 * Unquoted `1.412` is one thousand four hundred and twelve to a Vietnamese reader and one point four to YAML;
 * nobody but its writer can tell which.
 */
import type { Locale } from '../locale/locale.ts'
import type { ArticleFrontMatter } from '../model/article-schema.ts'
import type { Document, KeyPath } from '../model/document.ts'
import { type Decimal, decimal } from '../model/metric.ts'

export interface WrittenFigure {
  /** As diagnostics name it: the metric's id, or `received.compare`. */
  readonly name: string
  readonly keyPath: KeyPath
  readonly text: string
}

/** Every figure that the metrics state: the values, and those they are compared with. */
export function writtenFigures(metrics: ArticleFrontMatter['metrics'] = {}): readonly WrittenFigure[] {
  return Object.entries(metrics).flatMap(([id, { value, compare }]) => [
    { name: id, keyPath: ['metrics', id, 'value'], text: value },
    ...(compare
      ? [{ name: `${id}.compare`, keyPath: ['metrics', id, 'compare', 'value'], text: compare.value }]
      : []),
  ])
}

/** Every number that a figure may stand for, the language's first: exactly one when all is well. */
export function figureReadings(
  { text, keyPath }: Omit<WrittenFigure, 'name'>,
  { frontMatter }: Document,
  locale: Locale,
): readonly Decimal[] {
  const quoted = frontMatter?.writtenAt(keyPath)?.quoted ?? false
  const readings = [locale.readNumber(text), quoted ? undefined : decimal(text)]
  return [...new Set(readings)].filter((reading) => reading !== undefined)
}
