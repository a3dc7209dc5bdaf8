import { fillIn } from '../locale/fill-in.ts'
import type { Link, ListingModel } from '../model/page-model.ts'
import type { Listing, ListingPage } from '../model/site.ts'
import { siteFile } from '../model/site-settings.ts'
import type { Edition } from './edition.ts'
import { frame } from './frame.ts'
import type { PagePlan } from './page-plan.ts'
import { present } from './present.ts'

/** What a listing is a listing of. */
export interface ListingSubject {
  readonly title: string
  readonly intro?: string | undefined
  readonly website?: Link | undefined
  readonly breadcrumb: readonly Link[]
  readonly listing: Pick<Listing, 'pages'>
}

/** The pages of one listing, newest first; only those that can still change show no number. */
export function listingPlans(subject: ListingSubject, edition: Edition): readonly PagePlan[] {
  const { title, intro, website, breadcrumb, listing } = subject
  const { words } = edition.locale
  return listing.pages.map((page, index, pages) => {
    const leads = {
      breadcrumb,
      items: page.articles.map(edition.item),
      ...present({
        newer: pageLink(words.newerPage, pages[index - 1], edition),
        older: pageLink(words.olderPage, pages[index + 1], edition),
      }),
    }
    const pageText = index === 0 ? undefined : fillIn(words.pageNumber, { n: page.number })
    const { address } = page
    const description = intro ?? edition.site.settings.description
    return {
      address,
      source: siteFile,
      leads: () => leads,
      model: (): ListingModel => ({
        ...frame({ title, description, address, breadcrumb, pageText }, edition),
        kind: 'listing',
        ...leads,
        ...present({ intro, website, pageText }),
      }),
    }
  })
}

function pageLink(label: string, page: ListingPage | undefined, { addresses }: Edition): Link | undefined {
  return page && { label, href: addresses.href(page.address) }
}
