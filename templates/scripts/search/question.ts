/** What the page and the worker say to each other. */
import type { SearchEntry } from '../../../src/model/search-shard.ts'

export interface Wish {
  /** As typed. */
  readonly words: string
  /** Ids, and a year; empty for any. */
  readonly category: string
  readonly office: string
  readonly year: string
  readonly order: 'best' | 'newest'
}

/** Everything that it takes to answer: the worker keeps nothing but what it has fetched. */
export interface Question extends Wish {
  /** Its answer has the same. */
  readonly number: number
  /** The files to look through. */
  readonly parts: readonly string[]
  /** Below which articles lie. */
  readonly folder: string
  /** How many articles to tell of. */
  readonly count: number
}

export type Answer = { readonly number: number } & (
  | { readonly failed: true }
  | (Pick<Finding, 'isPartial'> & { readonly total: number; readonly articles: Finding['articles'] })
)

export interface Finding {
  /** No article has all words; these have most of them. */
  readonly isPartial: boolean
  /** The best or the newest first. */
  readonly articles: readonly FoundArticle[]
}

export interface FoundArticle extends SearchEntry {
  /** The words to mark, as `searchWords` has them. */
  readonly terms: string
  readonly matched: readonly string[]
}
