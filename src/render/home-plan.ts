import type { UrlPath } from '../model/address.ts'
import { unplaced } from '../model/metric.ts'
import { present } from '../model/present.ts'
import type { PublishedArticle, Tree } from '../model/site.ts'
import { siteFile } from '../model/site-settings.ts'
import { correctionSubject } from './corrections-model.ts'
import type { Edition } from './edition.ts'
import { leadingFigures } from './front-figures.ts'
import type { HomeSubject } from './home-model.ts'
import { known } from './known.ts'
import type { PagePlan } from './page-plan.ts'

const latestCount = 6
const blockCount = 4
const correctionCount = 5
const figureCount = 4

/** The front page: what is pinned, the lead, the latest, the newest figures, and something of every category. */
export function homePlan(edition: Edition): PagePlan {
  const address = edition.at.home
  return { address, source: siteFile, subject: homeSubject(address, edition) }
}

function homeSubject(address: UrlPath, edition: Edition): HomeSubject {
  const { site, sections, item, locale } = edition
  const { description } = site.settings
  const lead = leadOf(site)
  const above = new Set([...site.pinned, lead])
  const others = (articles: readonly PublishedArticle[], count: number) =>
    articles
      .filter((article) => !above.has(article))
      .slice(0, count)
      .map(item)
  return {
    kind: 'home',
    address,
    description,
    pinned: site.pinned.map(item),
    latest: others(site.articles, latestCount),
    corrections: site.latestCorrections
      .slice(0, correctionCount)
      .map((correction) => correctionSubject(correction, edition)),
    allCorrections: { ...sections.corrections, label: locale.words.allCorrections },
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
    ...present({
      lead: lead && item(lead),
      figures: figuresOf(edition),
      allFigures:
        site.series.length > 0 ? { ...sections.figures, label: locale.words.allFigures } : undefined,
    }),
  }
}

/**
 * The newest article with a picture among those that the first screen would show; the newest when none has one, so
 * that no old picture leads a paper that has stopped printing pictures.
 */
function leadOf({ articles, pinned }: Tree): PublishedArticle | undefined {
  const candidates = articles.filter((article) => !pinned.includes(article)).slice(0, latestCount + 1)
  return candidates.find(({ cover }) => cover !== undefined) ?? candidates[0]
}

function figuresOf({ site, item }: Edition): HomeSubject['figures'] {
  const article = site.articles.find(({ metrics }) => metrics.length > 0)
  return (
    article && {
      article: item(article),
      // How it goes on in a series is told elsewhere.
      metrics: leadingFigures(article.metrics, figureCount)
        .map(unplaced)
        .map(({ inSeries, ...metric }) => metric),
    }
  )
}
