import type { Locale } from '../locale/locale.ts'
import type { ArticleFrontMatter } from '../model/article-schema.ts'
import type { Document, KeyPath } from '../model/document.ts'
import type { Decimal, Metric } from '../model/metric.ts'
import { present } from '../model/present.ts'
import { fieldPlace } from './field-place.ts'
import { figureReadings } from './figure-readings.ts'

/** The metrics of an article in the order they were written; those whose figure means nothing, or two things, are left out. */
export function metricsOf(
  metrics: ArticleFrontMatter['metrics'],
  document: Document,
  locale: Locale,
): readonly Metric[] {
  const figureAt = (keyPath: KeyPath, text: string): Decimal | undefined => {
    const [reading, other] = figureReadings({ keyPath, text }, document, locale)
    return other === undefined ? reading : undefined
  }
  return Object.entries(metrics).flatMap(([id, { value: text, place: area, compare, ...rest }]) => {
    const keyPath = ['metrics', id, 'value']
    const value = figureAt(keyPath, text)
    if (value === undefined) return []
    const compareKeyPath = ['metrics', id, 'compare', 'value']
    const before = compare && figureAt(compareKeyPath, compare.value)
    return [
      {
        id,
        value,
        ...rest,
        ...present({ area, compare: before && { ...compare, value: before } }),
        place: fieldPlace(document, keyPath),
        ...(before && { comparePlace: fieldPlace(document, compareKeyPath) }),
      },
    ]
  })
}
