import type { Article, PlainPage } from './article.ts'

/** A document without its text: what the site has to know of it, and the HTML of its body, with marks for its holes. */
export interface CompiledDocument {
  readonly entry: Article | PlainPage
  readonly html: string
}
