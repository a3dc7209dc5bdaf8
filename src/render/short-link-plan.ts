import type { UrlPath } from '../model/address.ts'
import type { ArticleEdition, PublishedArticle } from '../model/site.ts'
import type { Edition } from './edition.ts'
import type { PagePlan } from './page-plan.ts'

/** The page behind a printed code that nothing has overtaken. */
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
