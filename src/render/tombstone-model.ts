import { fillIn } from '../locale/fill-in.ts'
import type { UrlPath } from '../model/address.ts'
import type { TombstoneModel } from '../model/page-model.ts'
import type { RemovedArticle } from '../model/site.ts'
import type { Edition } from './edition.ts'
import { frame } from './frame.ts'
import { type NoticeSubject, noticeModel, retirementNotice } from './notice-model.ts'
import type { PagePlan } from './page-plan.ts'
import type { Press } from './press.ts'

export interface TombstoneSubject extends Pick<TombstoneModel, 'breadcrumb' | 'kind' | 'title'> {
  readonly address: UrlPath
  readonly notice: NoticeSubject
}

/** The page that stands where an article was, and those of all its codes, which lead to it at once. */
export function tombstonePlans(article: RemovedArticle, edition: Edition): readonly PagePlan[] {
  const { addresses, sections, locale } = edition
  const { address, links, file: source, retirement } = article
  const title = article.title ?? locale.words.removed
  const target = { label: title, href: addresses.href(address) }
  return [
    {
      address,
      source,
      subject: {
        kind: 'tombstone',
        address,
        title,
        breadcrumb: [sections.home],
        notice: retirementNotice(retirement, addresses),
      },
    },
    ...links.map(
      (link): PagePlan => ({
        address: `${link}/` as UrlPath,
        source,
        subject: { kind: 'short-link', address, title, summary: locale.words.removed, target },
      }),
    ),
  ]
}

export function tombstoneModel(subject: TombstoneSubject, press: Press): TombstoneModel {
  const { kind, title, address, breadcrumb, notice } = subject
  const { words } = press.locale
  const told = noticeModel(notice, press)
  const { text, ...untitled } = told
  return {
    ...frame({ title, description: words.removed, address, breadcrumb }, press),
    kind,
    noindex: true,
    notice: title === text ? untitled : told,
    help: fillIn(words.removedHelp, { agency: press.shared.agency.name }),
  }
}
