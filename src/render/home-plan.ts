import type { UrlPath } from '../model/address.ts'
import { present } from '../model/present.ts'
import type { PublishedArticle, Site } from '../model/site.ts'
import { siteFile } from '../model/site-settings.ts'
import { correctionSubject } from './corrections-model.ts'
import type { Edition } from './edition.ts'
import type { HomeSubject } from './home-model.ts'
import { known } from './known.ts'
import type { PagePlan } from './page-plan.ts'

const latestCount = 6
const blockCount = 4
const correctionCount = 5

/** The front page: the lead, the latest, and something of every category. */
export function homePlan(edition: Edition): PagePlan {
  const address = edition.at.home
  return { address, source: siteFile, subject: homeSubject(address, edition) }
}

function homeSubject(address: UrlPath, edition: Edition): HomeSubject {
  const { site, sections, item } = edition
  const { description } = site.settings
  const lead = leadOf(site)
  const others = (articles: readonly PublishedArticle[], count: number) =>
    articles
      .filter((article) => article !== lead)
      .slice(0, count)
      .map(item)
  return {
    kind: 'home',
    address,
    description,
    ...present({ lead: lead && item(lead) }),
    latest: others(site.articles, latestCount),
    corrections: site.latestCorrections
      .slice(0, correctionCount)
      .map((correction) => correctionSubject(correction, edition)),
    allCorrections: { ...sections.corrections, label: edition.locale.words.allCorrections },
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
