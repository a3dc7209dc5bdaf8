/**
 * What is news to search engines: published less than two days ago.
 *
 * An article leaves at midnight, in the site's zone, of the day after the one after its own. So it is fresh for 24 to
 * 48 hours, and a site changes by itself at most once a day, not two days after each article.
 */
import { dayOf, laterDay } from '../locale/local-time.ts'
import type { PublishedArticle } from '../model/site.ts'
import type { Instant } from '../model/time.ts'

export interface Clock {
  readonly now: Instant
  readonly zone: string
}

/** Those of `articles` that are fresh, in the same order. */
export function freshNews(articles: readonly PublishedArticle[], clock: Clock): readonly PublishedArticle[] {
  return articles.filter(({ published }) => freshUntil(published, clock) !== undefined)
}

/** Undefined for what is not fresh, or not published. */
export function freshUntil(published: Instant, { now, zone }: Clock): Instant | undefined {
  const age = Date.parse(now) - Date.parse(published)
  // Most are far older, and calendars are slow.
  if (age < 0 || age > threeDays) return undefined
  const end = laterDay(dayOf(published, zone), 2, zone)
  return now < end ? end : undefined
}

const threeDays = 3 * 86_400_000
