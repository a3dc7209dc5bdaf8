import type { Article } from '../model/article.ts'
import type { Instant } from '../model/time.ts'

/** The earliest instant after `now` at which an article will appear by itself. */
export function nextChange(articles: readonly Article[], now: Instant): Instant | undefined {
  return articles
    .filter(({ draft, published }) => !draft && published > now)
    .reduce<Instant | undefined>((earliest, { published }) => {
      return earliest === undefined || published < earliest ? published : earliest
    }, undefined)
}
