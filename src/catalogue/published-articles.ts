/**
 * The one answer to the question what is public.
 *
 * Whatever lists, counts or links articles starts from here, so nothing can show one too early.
 */
import type { Article } from '../model/article.ts'
import type { Instant } from '../model/time.ts'
import { newestFirst } from './newest-first.ts'

/** The articles that readers may see at `now`, newest first. */
export function publishedArticles<A extends Pick<Article, 'draft' | 'published' | 'id' | 'file'>>(
  articles: readonly A[],
  now: Instant,
): readonly A[] {
  return articles.filter(({ draft, published }) => !draft && published <= now).sort(newestFirst)
}
