import type { UrlPath } from '../model/address.ts'
import type { ShortLinkModel } from '../model/page-model.ts'
import type { ArticleEdition, PublishedArticle } from '../model/site.ts'
import type { Edition } from './edition.ts'
import { frame } from './frame.ts'
import type { PagePlan } from './page-plan.ts'
import type { Press } from './press.ts'

export interface ShortLinkSubject extends Pick<ShortLinkModel, 'kind' | 'target' | 'title'> {
  /** The article's. */
  readonly address: UrlPath
  readonly summary: string
}

/** The page behind a printed code. It is known by the article's address, not by its own. */
export function shortLinkPlan(
  article: PublishedArticle,
  { link }: ArticleEdition,
  { addresses }: Edition,
): PagePlan {
  const { title, summary, address, file } = article
  const target = { label: title, href: addresses.href(address) }
  return {
    address: `${link}/` as UrlPath,
    source: file,
    subject: { kind: 'short-link', address, title, summary, target },
  }
}

export function shortLinkModel(subject: ShortLinkSubject, press: Press): ShortLinkModel {
  const { kind, title, summary, address, target } = subject
  return {
    ...frame({ title, description: summary, address, breadcrumb: [] }, press),
    kind,
    noindex: true,
    target,
  }
}
