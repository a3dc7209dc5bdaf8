import { groupBy } from '../model/group-by.ts'
import type { PublishedArticle } from '../model/site.ts'

/** Articles by their year, `2018`: years and articles keep the order they came in. */
export function articlesByYear(
  articles: readonly PublishedArticle[],
): ReadonlyMap<string, readonly PublishedArticle[]> {
  return groupBy(articles, ({ day }) => day.slice(0, 4))
}
