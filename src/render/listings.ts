import type { Listing } from '../model/site.ts'
import { countedYears } from './archive-links.ts'
import type { Edition } from './edition.ts'
import { feedLinks } from './feeds/feed-links.ts'
import { hasNews } from './feeds/has-news.ts'
import { feedTitle } from './feeds/news-feeds.ts'
import { type ListingTopic, listingPlans } from './listing-plans.ts'
import type { PagePlan } from './page-plan.ts'

/** Every list of articles: all news, by category, office and tag, by month. */
export function listings(edition: Edition): readonly PagePlan[] {
  return topics(edition).flatMap((topic) => listingPlans(topic, edition))
}

function topics(edition: Edition): readonly ListingTopic[] {
  const { site, sections, locale, addresses } = edition
  const { home, allNews, categories, offices, tags, archive } = sections
  return [
    {
      title: allNews.label,
      breadcrumb: [home],
      listing: site.news,
      years: countedYears(site, edition),
    },
    ...site.categories.map(({ category: { title, description }, listing }) => ({
      title,
      intro: description,
      alternates: feedsOf(title, listing, edition),
      breadcrumb: [home, categories],
      listing,
    })),
    ...site.offices.map(({ office: { name, url }, listing }) => ({
      title: name,
      website: url === undefined ? undefined : { label: locale.words.officialSite, href: url },
      alternates: feedsOf(name, listing, edition),
      breadcrumb: [home, offices],
      listing,
    })),
    ...site.tags.map(({ title, listing }) => ({ title, breadcrumb: [home, tags], listing })),
    ...site.archive.flatMap(({ year, address, months }) =>
      months.map((month) => ({
        title: locale.monthOfYear(year, month.month),
        breadcrumb: [home, archive, { label: String(year), href: addresses.href(address) }],
        listing: { pages: [{ address: month.address, number: 1, articles: month.articles }] },
      })),
    ),
  ]
}

function feedsOf(name: string, listing: Listing, edition: Edition): ListingTopic['alternates'] {
  if (!hasNews(listing)) return undefined
  return feedLinks(listing.address, feedTitle(name, edition), edition.addresses)
}
