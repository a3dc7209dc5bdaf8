import type { PublishedArticle } from '../model/site.ts'
import type { Instant } from '../model/time.ts'

/** When the article last became different, as its editor says. */
export function lastChanged({ updated, published }: PublishedArticle): Instant {
  return updated ?? published
}
