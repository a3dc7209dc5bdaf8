import type { PublishedArticle } from '../model/site.ts'
import type { Instant } from '../model/time.ts'
import { articleEditions } from './article-editions.ts'
import type { FilledArticle } from './fill-entries.ts'
import { numberedCorrections } from './numbered-corrections.ts'
import { stateOf } from './published-articles.ts'

/** An article as it stands at `now`: what is dated later has not happened. */
export function asOfNow(article: FilledArticle, now: Instant): Omit<PublishedArticle, 'otherNews'> {
  const { updated, ...kept } = article
  const corrections = numberedCorrections(article.corrections).filter(({ date }) => date <= now)
  const lastMajor = corrections.findLast(({ kind }) => kind === 'major')?.date
  const changed = [updated, lastMajor]
    .filter((instant) => instant !== undefined)
    .sort()
    .at(-1)
  const state = stateOf(article, now)
  return {
    ...kept,
    corrections,
    editions: articleEditions(article.id, corrections),
    ...(changed && { updated: changed }),
    ...(state && { state }),
  }
}
