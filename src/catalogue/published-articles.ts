/**
 * The one answer to the question what is public.
 *
 * Whatever lists, counts or links articles starts from here, so nothing can show one too early or too late.
 */
import type { Article } from '../model/article.ts'
import { newestFirst } from '../model/newest-first.ts'
import type { Retirement } from '../model/retirement.ts'
import type { State } from '../model/site.ts'
import type { Instant } from '../model/time.ts'

interface Living extends Pick<Article, 'draft' | 'expires' | 'published'> {
  readonly retirement?: Pick<Retirement, 'status'>
}

type Known = Living & Pick<Article, 'id' | 'file'>

interface Moment {
  readonly now: Instant
  readonly preview: boolean
}

/** The articles that have a page at `now`, newest first; in a preview all have one. */
export function publishedArticles<A extends Known>(
  articles: readonly A[],
  { now, preview }: Moment,
): readonly A[] {
  return articles
    .filter((article) => preview || !isAhead(stateOf(article, now)))
    .sort((a, b) => newestFirst(a, b))
}

/** Whether lists name an article that has a page. */
export function isListed(state: State | undefined): boolean {
  return state === undefined || isAhead(state)
}

/** Whether the office stands by what an article says, be it old: its figures count. */
export function isStanding({ retirement }: Pick<Living, 'retirement'>): boolean {
  return retirement === undefined
}

/** Why readers do not see an article at `now`, or find it in no list; undefined when they do. */
export function stateOf({ draft, published, expires, retirement }: Living, now: Instant): State | undefined {
  if (draft) return 'draft'
  if (published > now) return 'scheduled'
  if (retirement) return retirement.status
  return expires !== undefined && expires <= now ? 'expired' : undefined
}

/** Whether readers are still to see it. */
function isAhead(state: State | undefined): boolean {
  return state === 'draft' || state === 'scheduled'
}
