import { fillIn } from '../locale/fill-in.ts'
import type { Link } from '../model/page-model.ts'
import { present } from '../model/present.ts'
import type { Listing, ListingPage } from '../model/site.ts'
import { siteFile } from '../model/site-settings.ts'
import type { Edition } from './edition.ts'
import type { PagePlan } from './page-plan.ts'

/** What a listing is a listing of. */
export interface ListingTopic {
  readonly title: string
  readonly intro?: string | undefined
  readonly website?: Link | undefined
  readonly breadcrumb: readonly Link[]
  readonly listing: Pick<Listing, 'pages'>
}

/** The pages of one listing, newest first; only those that can still change show no number. */
export function listingPlans(topic: ListingTopic, edition: Edition): readonly PagePlan[] {
  const { title, intro, website, breadcrumb, listing } = topic
  const { words } = edition.locale
  const description = intro ?? edition.site.settings.description
  return listing.pages.map((page, index, pages) => {
    const { address } = page
    const pageText = index === 0 ? undefined : fillIn(words.pageNumber, { n: page.number })
    const newer = pageLink(words.newerPage, pages[index - 1], edition)
    const older = pageLink(words.olderPage, pages[index + 1], edition)
    return {
      address,
      source: siteFile,
      subject: {
        kind: 'listing',
        address,
        title,
        description,
        breadcrumb,
        items: page.articles.map(edition.item),
        ...present({ intro, website, pageText, newer, older }),
      },
    }
  })
}

function pageLink(label: string, page: ListingPage | undefined, { addresses }: Edition): Link | undefined {
  return page && { label, href: addresses.href(page.address) }
}
