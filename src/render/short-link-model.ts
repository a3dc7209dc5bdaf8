import type { UrlPath } from '../model/address.ts'
import type { ShortLinkModel } from '../model/page-model.ts'
import type { PublishedArticle } from '../model/site.ts'
import type { Edition } from './edition.ts'
import { frame } from './frame.ts'
import type { PagePlan } from './page-plan.ts'

/** The page behind a printed code. It is known by the article's address, not by its own. */
export function shortLinkPlan(article: PublishedArticle, edition: Edition): PagePlan {
  const { title, summary, address, shortLink, file } = article
  const target = { label: title, href: edition.addresses.href(address) }
  return {
    address: `${shortLink}/` as UrlPath,
    source: file,
    leads: () => target,
    model: (): ShortLinkModel => ({
      ...frame({ title, description: summary, address, breadcrumb: [] }, edition),
      kind: 'short-link',
      noindex: true,
      target,
    }),
  }
}
