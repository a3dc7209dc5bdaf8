import type { HomeModel } from '../model/page-model.ts'
import type { PublishedArticle, Site } from '../model/site.ts'
import { siteFile } from '../model/site-settings.ts'
import type { Edition } from './edition.ts'
import { frame } from './frame.ts'
import { jsonLd } from './json-ld.ts'
import { known } from './known.ts'
import type { PagePlan } from './page-plan.ts'
import { present } from './present.ts'
import { publisher } from './publisher.ts'

const latestCount = 6
const blockCount = 4

/** The front page: the lead, the latest, and something of every category. */
export function homePlan(edition: Edition): PagePlan {
  const address = edition.at.home
  const { title, description } = edition.site.settings
  const leads = homeLeads(edition)
  return {
    address,
    source: siteFile,
    leads: () => leads,
    model: (): HomeModel => ({
      ...frame({ title, description, address, breadcrumb: [] }, edition),
      kind: 'home',
      headTitle: title,
      jsonLd: jsonLd(webSite(edition)),
      ...leads,
    }),
  }
}

function homeLeads({ site, sections, item }: Edition) {
  const lead = leadOf(site)
  const others = (articles: readonly PublishedArticle[], count: number) =>
    articles
      .filter((article) => article !== lead)
      .slice(0, count)
      .map(item)
  return {
    ...present({ lead: lead && item(lead) }),
    latest: others(site.articles, latestCount),
    blocks: site.categories
      .map(({ category, listing }) => ({
        category: known(sections.category, category.id),
        items: others(
          listing.pages.flatMap(({ articles }) => articles),
          blockCount,
        ),
      }))
      .filter(({ items }) => items.length > 0),
    allNews: sections.allNews,
  }
}

/** The newest article with a picture leads; without any picture, the newest. */
function leadOf({ articles }: Site): PublishedArticle | undefined {
  return articles.find(({ cover }) => cover !== undefined) ?? articles[0]
}

function webSite(edition: Edition): object {
  const { settings } = edition.site
  return {
    '@type': 'WebSite',
    name: settings.title,
    description: settings.description,
    url: edition.addresses.absolute(edition.at.home),
    inLanguage: settings.locale,
    publisher: publisher(edition),
  }
}
