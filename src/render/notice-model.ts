import { fillIn } from '../locale/fill-in.ts'
import type { Link, NoticeModel } from '../model/page-model.ts'
import { present } from '../model/present.ts'
import type { PublishedArticle, RemovedArticle } from '../model/site.ts'
import type { Instant } from '../model/time.ts'
import type { Addresses } from './addresses-below.ts'
import type { Press } from './press.ts'
import { timeModel } from './time-model.ts'

/** What became of an article, as plain data. */
export type NoticeSubject =
  | { readonly became: 'expired'; readonly at: Instant }
  | { readonly became: 'withdrawn' | 'removed'; readonly reason: string; readonly replacement?: Link }

type Retired = Pick<PublishedArticle, 'expires' | 'retirement' | 'state'>

/** Undefined for an article that lists name. */
export function noticeOf(article: Retired, addresses: Addresses): NoticeSubject | undefined {
  const { state, expires, retirement } = article
  if (state === 'expired' && expires) return { became: 'expired', at: expires }
  const isTold = state === 'withdrawn' || state === 'removed'
  return isTold && retirement ? retirementNotice(retirement, addresses) : undefined
}

export function retirementNotice(
  { status, reason, replacement }: RemovedArticle['retirement'],
  { href }: Addresses,
): NoticeSubject {
  const link = replacement && { label: replacement.title, href: href(replacement.address) }
  return { became: status, reason, ...present({ replacement: link }) }
}

export function noticeModel(notice: NoticeSubject, press: Press): NoticeModel {
  const { words } = press.locale
  if (notice.became === 'expired') {
    return { text: fillIn(words.expiredAt, { time: timeModel(notice.at, press).text }) }
  }
  const { became, reason, replacement } = notice
  return { text: words[became], reason, ...present({ replacement }) }
}
