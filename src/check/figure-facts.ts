import type { Locale } from '../locale/locale.ts'
import { type Quantity, quantityOf } from '../locale/quantity-of.ts'
import type { Document } from '../model/document.ts'
import type { Metric } from '../model/metric.ts'
import { type NearFigure, nearFigures } from './near-figures.ts'
import { type RunningText, runningTexts } from './running-texts.ts'
import { type SaidFigure, saidFigures } from './said-figures.ts'

/** What a document states of figures and what its texts say of them, read once for all rules. */
export interface FigureFacts {
  readonly stated: readonly StatedFigure[]
  readonly texts: readonly RunningText[]
  readonly said: readonly SaidFigure[]
  readonly near: readonly NearFigure[]
}

export interface StatedFigure extends Quantity {
  readonly metric: Metric
}

const nothing: FigureFacts = { stated: [], texts: [], said: [], near: [] }

/** Where nothing is stated, nothing is read either. */
export function figureFacts(document: Document, metrics: readonly Metric[], locale: Locale): FigureFacts {
  if (metrics.length === 0) return nothing
  const stated = metrics.map((metric) => ({ metric, ...quantityOf(metric, locale) }))
  const texts = runningTexts(document)
  const said = saidFigures(texts, locale)
  return { stated, texts, said, near: nearFigures(said, stated, locale) }
}
