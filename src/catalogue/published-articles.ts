/**
 * The one answer to the question what is public.
 *
 * Whatever lists, counts or links articles starts from here, so nothing can show one too early.
 */
import type { Article } from '../model/article.ts'
import type { Instant } from '../model/time.ts'
import { newestFirst } from './article-orders.ts'

/** The articles that readers may see at `now`, newest first. */
export function publishedArticles<A extends Pick<Article, 'draft' | 'published' | 'id' | 'file'>>(
  articles: readonly A[],
  now: Instant,
): readonly A[] {
  return articles.filter(({ draft, published }) => !draft && published <= now).sort(newestFirst)
}

/** The earliest instant after `now` at which an article will appear by itself. */
export function nextChange(articles: readonly Article[], now: Instant): Instant | undefined {
  return articles
    .filter(({ draft, published }) => !draft && published > now)
    .reduce<Instant | undefined>((earliest, { published }) => {
      return earliest === undefined || published < earliest ? published : earliest
    }, undefined)
}
