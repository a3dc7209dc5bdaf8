import type { Article } from '../model/article.ts'
import type { Instant } from '../model/time.ts'

type Pinned = Pick<Article, 'expires' | 'pinnedUntil'> & { readonly retirement?: object }

/** When an article leaves the top of the home page; undefined for one that never stands there. */
export function endOfPin({ pinnedUntil, expires, retirement }: Pinned): Instant | undefined {
  if (retirement || pinnedUntil === undefined) return undefined
  return expires !== undefined && expires < pinnedUntil ? expires : pinnedUntil
}
