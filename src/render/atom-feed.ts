import { offsetDateTime } from '../locale/local-time.ts'
import type { OutputFile } from '../model/output-file.ts'
import type { PublishedArticle } from '../model/site.ts'
import type { Instant } from '../model/time.ts'
import { alternateLink, atomDocument } from './atom-document.ts'
import type { Edition } from './edition.ts'
import { known } from './known.ts'
import { lastChanged } from './last-changed.ts'
import { siteOutput } from './site-output.ts'

const entryCount = 40

/** The articles announced last for feed readers. @see RFC 4287 */
export function atomFeed(edition: Edition): OutputFile<never> {
  const { at, site } = edition
  const articles = lastAnnounced(site.articles)
  const links = [at.home, at.feed, site.emblem.path, ...articles.map(({ address }) => address)]
  return siteOutput(at.feed, feedText(articles, edition), links)
}

/** A major correction announces its article once more, to those who had read it. */
function lastAnnounced(articles: readonly PublishedArticle[]): readonly PublishedArticle[] {
  return articles
    .map((article) => ({ article, announced: announcedAt(article) }))
    .sort((a, b) => (a.announced === b.announced ? 0 : a.announced > b.announced ? -1 : 1))
    .slice(0, entryCount)
    .map(({ article }) => article)
}

function announcedAt({ published, corrections }: PublishedArticle): Instant {
  return corrections.findLast(({ kind }) => kind === 'major')?.date ?? published
}

function feedText(articles: readonly PublishedArticle[], edition: Edition): string {
  const { site, at, addresses } = edition
  const { title, description } = site.settings
  return atomDocument(
    {
      feed: at.feed,
      page: at.home,
      title,
      subtitle: description,
      logo: addresses.absolute(site.emblem.path),
      updated: articles.map(lastChanged).sort().at(-1),
      entries: articles.map((article) => entry(article, edition)),
    },
    edition,
  )
}

/** Known by its short link, which outlives every title and address: no reader shows it twice. */
function entry(article: PublishedArticle, { site, sections, addresses }: Edition): object {
  const { zone } = site.settings
  return {
    id: addresses.absolute(article.shortLink),
    title: article.title,
    link: alternateLink(addresses.absolute(article.address)),
    published: offsetDateTime(article.published, zone),
    updated: offsetDateTime(lastChanged(article), zone),
    author: article.authors.map((name) => ({ name })),
    category: { '@term': article.category, '@label': known(sections.category, article.category).label },
    summary: article.summary,
  }
}
