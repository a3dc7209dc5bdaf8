import type { Article } from '../model/article.ts'
import type { SiteSettings } from '../model/site-settings.ts'
import type { Instant } from '../model/time.ts'
import { endOfPin } from './end-of-pin.ts'
import { type Clock, freshUntil } from './fresh-news.ts'
import { leavesHome } from './leaves-home.ts'
import { securityEnd } from './security-expired.ts'

/**
 * The earliest instant after `now` at which something changes by itself: an article appears or expires, a correction
 * is told of or leaves the home page, as a pinned article does, news is no longer fresh, the contact for security has to
 * be checked.
 */
export function nextChange(articles: readonly Article[], moment: Moment): Instant | undefined {
  const { security } = moment
  const changes = articles.filter(({ draft }) => !draft).flatMap((article) => changesOf(article, moment))
  return [...changes, ...(security ? [securityEnd(moment, security)] : [])]
    .filter((instant) => instant > moment.now)
    .reduce<Instant | undefined>(
      (earliest, instant) => (earliest === undefined || instant < earliest ? instant : earliest),
      undefined,
    )
}

interface Moment extends Clock, Pick<SiteSettings, 'correctionDays' | 'security'> {}

function changesOf(article: Article, moment: Moment): readonly Instant[] {
  const { published, expires, retirement, corrections } = article
  const told = corrections.map(({ date }) => date)
  const stale = freshUntil(published, moment)
  const unpinned = endOfPin(article)
  const left = told.map((date) => leavesHome(date, moment.correctionDays))
  // Nothing lists what is over.
  const leaving = [...left, stale].filter(isTime).filter((end) => !expires || end < expires)
  return [published, ...told, ...(retirement ? [] : [expires, unpinned, ...leaving].filter(isTime))]
}

function isTime(instant: Instant | undefined): instant is Instant {
  return instant !== undefined
}
