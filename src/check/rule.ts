import type { ArticleFrontMatter } from '../model/article-schema.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Document } from '../model/document.ts'
import type { Metric } from '../model/metric.ts'
import type { BodyFacts } from './body-facts.ts'
import type { CheckOptions } from './check-options.ts'
import type { FigureFacts } from './figure-facts.ts'

/** Tells what is wrong with one document. Rules are independent and order-free. */
export type Rule = (subject: Subject) => readonly Diagnostic[]

/** A document as rules see it. */
export interface Subject extends CheckOptions {
  readonly document: Document
  /** The fields that were understood: a missing or faulty one is absent, and so are those that a page doesn't have. */
  readonly fields: Partial<ArticleFrontMatter>
  /** The metrics whose figures were understood. */
  readonly metrics: readonly Metric[]
  readonly facts: BodyFacts
  readonly figures: FigureFacts
  /** The whole text with its code blanked. */
  readonly prose: string
}
