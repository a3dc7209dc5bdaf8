import { fillIn } from '../locale/fill-in.ts'
import { dayOf } from '../locale/local-time.ts'
import type { UrlPath } from '../model/address.ts'
import { present } from '../model/present.ts'
import type { OldSheetModel } from '../model/signpost-pages.ts'
import type { ArticleEdition, NumberedCorrection, PublishedArticle } from '../model/site.ts'
import { correctionModel } from './correction-model.ts'
import type { Edition } from './edition.ts'
import { frame } from './frame.ts'
import { type NoticeSubject, noticeModel, noticeOf } from './notice-model.ts'
import type { PagePlan } from './page-plan.ts'
import type { Press } from './press.ts'

export interface OldSheetSubject extends Pick<OldSheetModel, 'kind' | 'target'> {
  /** The article's. */
  readonly address: UrlPath
  /** Newest first. */
  readonly corrections: readonly NumberedCorrection[]
  readonly notice?: NoticeSubject
}

/** The page behind the code of an edition that a correction has overtaken. It is known by the article's address. */
export function oldSheetPlan(
  article: PublishedArticle,
  { link, outdatedBy }: ArticleEdition,
  { addresses }: Edition,
): PagePlan {
  const { address, title, file } = article
  return {
    address: `${link}/` as UrlPath,
    source: file,
    subject: {
      kind: 'old-sheet',
      address,
      target: { label: title, href: addresses.href(address) },
      corrections: outdatedBy.toReversed(),
      ...present({ notice: noticeOf(article, addresses) }),
    },
  }
}

export function oldSheetModel(subject: OldSheetSubject, press: Press): OldSheetModel {
  const { kind, address, target, corrections, notice } = subject
  const { words, shortDate } = press.locale
  // The oldest of them is the one that the sheet was printed before.
  const day = corrections.slice(-1).map(({ date }) => shortDate(dayOf(date, press.zone)))
  const help = fillIn(words.oldSheetHelp, { day: day.join('') })
  return {
    ...frame({ title: words.oldSheet, description: help, address, breadcrumb: [] }, press),
    kind,
    noindex: true,
    help,
    target,
    wayOn: notice?.became === 'withdrawn' ? words.seeWithdrawn : words.readCurrent,
    corrections: corrections.map((correction) => correctionModel(correction, press)),
    ...present({ notice: notice && noticeModel(notice, press) }),
  }
}
