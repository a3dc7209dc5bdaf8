/**
 * The one answer to the question what is public.
 *
 * Whatever lists, counts or links articles starts from here, so nothing can show one too early.
 */
import type { Article } from '../model/article.ts'
import type { State } from '../model/site.ts'
import type { Instant } from '../model/time.ts'
import { newestFirst } from './article-orders.ts'

type Known = Pick<Article, 'draft' | 'published' | 'id' | 'file'>

/** The articles that readers may see at `now`, newest first; those of a preview are all there are. */
export function publishedArticles<A extends Known>(
  articles: readonly A[],
  { now, preview }: { readonly now: Instant; readonly preview: boolean },
): readonly A[] {
  return articles.filter((article) => preview || !('state' in stateOf(article, now))).sort(newestFirst)
}

/** Why readers do not see an article at `now`; nothing when they do. */
export function stateOf(
  { draft, published }: Pick<Article, 'draft' | 'published'>,
  now: Instant,
): { readonly state: State } | Record<never, never> {
  if (draft) return { state: 'draft' }
  return published > now ? { state: 'scheduled' } : {}
}

/** The earliest instant after `now` at which an article will appear by itself. */
export function nextChange(articles: readonly Article[], now: Instant): Instant | undefined {
  return articles
    .filter(({ draft, published }) => !draft && published > now)
    .reduce<Instant | undefined>((earliest, { published }) => {
      return earliest === undefined || published < earliest ? published : earliest
    }, undefined)
}
