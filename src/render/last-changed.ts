import type { PublishedArticle } from '../model/site.ts'
import type { Instant } from '../model/time.ts'

/** When the article last became different, as its editor says; its page does also when it expires. */
export function lastChanged({ updated, published, state, expires }: PublishedArticle): Instant {
  const changed = updated ?? published
  return state === 'expired' && expires !== undefined && expires > changed ? expires : changed
}
