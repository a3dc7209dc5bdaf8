import type { AlternateLink } from '../model/alternate-link.ts'
import type { Link } from '../model/page-model.ts'
import { present } from '../model/present.ts'
import type { Listing } from '../model/site.ts'
import { siteFile } from '../model/site-settings.ts'
import type { Edition } from './edition.ts'
import type { PagePlan } from './page-plan.ts'
import { pageTurning } from './page-turning.ts'

/** What a listing is a listing of. */
export interface ListingTopic {
  readonly title: string
  readonly intro?: string | undefined
  readonly website?: Link | undefined
  /** The feeds; absent where none follow this list. */
  readonly alternates?: readonly AlternateLink[] | undefined
  readonly breadcrumb: readonly Link[]
  /** The years that its newest page leads to; with only one there is nothing to choose. */
  readonly years?: readonly Link[]
  readonly listing: Pick<Listing, 'pages'>
}

/** The pages of one listing, newest first. */
export function listingPlans(topic: ListingTopic, edition: Edition): readonly PagePlan[] {
  const { title, intro, website, alternates, breadcrumb, listing, years = [] } = topic
  const description = intro ?? edition.site.settings.description
  return listing.pages.map((page, index, pages) => {
    const { address } = page
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
        ...present({
          intro,
          website,
          alternates,
          years: index === 0 && years.length > 1 ? years : undefined,
        }),
        ...pageTurning(pages, index, edition),
      },
    }
  })
}
