import type { Article, PlainPage } from './article.ts'
import type { Document } from './document.ts'

/** What an article is but for its body, which is not compiled yet. */
export type ArticleFields = Omit<Article, 'body' | 'bodyProof' | 'keyTerms'>
export type PageFields = Omit<PlainPage, 'body'>

/** A document without a fault of its own, and what its front matter says. */
export interface CheckedDocument {
  readonly document: Document
  readonly fields: ArticleFields | PageFields
}
