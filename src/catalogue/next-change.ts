import type { Article } from '../model/article.ts'
import type { Instant } from '../model/time.ts'
import { endOfPin } from './end-of-pin.ts'
import { leavesHome } from './leaves-home.ts'

/**
 * The earliest instant after `now` at which something changes by itself: an article appears or expires, a correction
 * is told of or leaves the home page, as a pinned article does.
 */
export function nextChange(
  articles: readonly Article[],
  { now, correctionDays }: { readonly now: Instant; readonly correctionDays: number },
): Instant | undefined {
  return articles
    .filter(({ draft }) => !draft)
    .flatMap((article) => changesOf(article, correctionDays))
    .filter((instant) => instant > now)
    .reduce<Instant | undefined>(
      (earliest, instant) => (earliest === undefined || instant < earliest ? instant : earliest),
      undefined,
    )
}

function changesOf(article: Article, correctionDays: number): readonly Instant[] {
  const { published, expires, retirement, corrections } = article
  const told = corrections.map(({ date }) => date)
  const unpinned = endOfPin(article)
  // The home page shows nothing of what is over.
  const leaving = told
    .map((date) => leavesHome(date, correctionDays))
    .filter((end) => !expires || end < expires)
  return [published, ...told, ...(retirement ? [] : [expires, unpinned, ...leaving].filter(isTime))]
}

function isTime(instant: Instant | undefined): instant is Instant {
  return instant !== undefined
}
