import { offsetDateTime } from '../locale/local-time.ts'
import type { OutputFile } from '../model/output-file.ts'
import { filePath } from '../model/place.ts'
import type { PublishedArticle } from '../model/site.ts'
import { siteFile } from '../model/site-settings.ts'
import type { Instant } from '../model/time.ts'
import type { Edition } from './edition.ts'
import { known } from './known.ts'
import { lastChanged } from './last-changed.ts'
import { xmlDocument } from './xml-document.ts'

const entryCount = 40

/** The articles announced last for feed readers. @see RFC 4287 */
export function atomFeed(edition: Edition): OutputFile<never> {
  const { at, site } = edition
  const articles = lastAnnounced(site.articles)
  return {
    path: filePath(at.feed.slice(1)),
    source: siteFile,
    links: [at.home, at.feed, site.emblem.path, ...articles.map(({ address }) => address)],
    content: xmlDocument({ feed: feed(articles, edition) }),
  }
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

function feed(articles: readonly PublishedArticle[], edition: Edition): object {
  const { site, at, addresses } = edition
  const { title, description, agency, zone, locale: lang } = site.settings
  const lastChange = articles.map(lastChanged).sort().at(-1)
  return {
    '@xmlns': 'http://www.w3.org/2005/Atom',
    '@xml:lang': lang,
    id: addresses.absolute(at.home),
    title,
    subtitle: description,
    updated: lastChange && offsetDateTime(lastChange, zone),
    author: { name: agency.name },
    logo: addresses.absolute(site.emblem.path),
    link: [
      { '@rel': 'self', '@type': 'application/atom+xml', '@href': addresses.absolute(at.feed) },
      { '@rel': 'alternate', '@type': 'text/html', '@href': addresses.absolute(at.home) },
    ],
    entry: articles.map((article) => entry(article, edition)),
  }
}

/** Known by its short link, which outlives every title and address: no reader shows it twice. */
function entry(article: PublishedArticle, { site, sections, addresses }: Edition): object {
  const { zone } = site.settings
  return {
    id: addresses.absolute(article.shortLink),
    title: article.title,
    link: { '@rel': 'alternate', '@type': 'text/html', '@href': addresses.absolute(article.address) },
    published: offsetDateTime(article.published, zone),
    updated: offsetDateTime(lastChanged(article), zone),
    author: article.authors.map((name) => ({ name })),
    category: { '@term': article.category, '@label': known(sections.category, article.category).label },
    summary: article.summary,
  }
}
