import type { PublishedArticle } from '../model/site.ts'
import type { Instant } from '../model/time.ts'

/** More than these would push the news itself off the first screen. */
export const mostPins = 3

/** Those of `listed` articles, newest first, that stand above everything else on the home page at `now`. */
export function pinnedArticles(
  listed: readonly PublishedArticle[],
  now: Instant,
): readonly PublishedArticle[] {
  return listed.filter(({ pinnedUntil }) => pinnedUntil !== undefined && now < pinnedUntil).slice(0, mostPins)
}
