import type { Locale } from '../locale/locale.ts'
import type { ArticleFrontMatter } from '../model/article-schema.ts'
import type { Document } from '../model/document.ts'
import type { Metric } from '../model/metric.ts'
import { fieldPlace } from './field-place.ts'
import { figureReadings, writtenFigure } from './figure-readings.ts'

/** The metrics of an article in the order they were written; those whose figure means nothing, or two things, are left out. */
export function metricsOf(
  metrics: ArticleFrontMatter['metrics'],
  document: Document,
  locale: Locale,
): readonly Metric[] {
  return Object.entries(metrics).flatMap(([id, { value: text, ...rest }]) => {
    const [value, other] = figureReadings(writtenFigure(text, id, document), locale)
    if (value === undefined || other !== undefined) return []
    return [{ id, value, ...rest, place: fieldPlace(document, ['metrics', id, 'value']) }]
  })
}
