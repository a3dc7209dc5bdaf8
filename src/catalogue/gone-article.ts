import type { Article } from '../model/article.ts'
import type { Retirement } from '../model/retirement.ts'
import type { AddressedArticle } from './addressed.ts'

/** An article whose text nobody is to read any more. */
export interface GoneArticle extends AddressedArticle {
  readonly retirement: Retirement
}

export function isGone<A extends Pick<Article, 'retirement'>>(
  article: A,
): article is A & { readonly retirement: Retirement } {
  return article.retirement?.status === 'removed'
}
