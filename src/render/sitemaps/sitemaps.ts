/**
 * The tree of the site for search engines.
 *
 * Articles are cut by year, so that a new one changes one file of bounded size. `lastmod` is what editors stated;
 * where nobody stated anything there is none.
 *
 * @see https://www.sitemaps.org/protocol.html
 */
import { offsetDateTime } from '../../locale/local-time.ts'
import { fileAddress, type UrlPath } from '../../model/address.ts'
import type { OutputFile } from '../../model/output-file.ts'
import type { PublishedArticle } from '../../model/site.ts'
import type { Instant } from '../../model/time.ts'
import { articlesByYear } from '../articles-by-year.ts'
import type { Edition } from '../edition.ts'
import { lastChanged } from '../last-changed.ts'
import { latest } from '../latest.ts'
import { shownAddress } from '../outside-image.ts'
import { picturesIn } from '../pictures-in.ts'
import { standingArticles } from '../standing-articles.ts'
import { newsSitemap } from './news-sitemap.ts'
import { type SitemapEntry, type SitemapFile, sitemapFile } from './sitemap-file.ts'

/** A part of the tree, and when anything in it changed last. */
interface Part {
  readonly sitemap: SitemapFile
  readonly changed?: Instant | undefined
}

/** The index, a sitemap for each year of articles, one for `others`: pages to be found that are no articles, and the news. */
export function sitemaps(others: readonly UrlPath[], edition: Edition): readonly OutputFile<never>[] {
  const { zone } = edition.site.settings
  const parts: readonly Part[] = [
    ...yearSitemaps(edition),
    { sitemap: pagesSitemap(others) },
    newsPart(edition),
  ]
  const index: SitemapFile = {
    address: edition.at.sitemapIndex,
    kind: 'index',
    entries: parts.map(({ sitemap, changed }) => entryOf(sitemap.address, changed, zone)),
  }
  return [index, ...parts.map(({ sitemap }) => sitemap)].map((sitemap) => sitemapFile(sitemap, edition))
}

/** Newest year first, as the articles are. */
function yearSitemaps(edition: Edition): readonly Part[] {
  return Array.from(articlesByYear(standingArticles(edition.site)), ([year, articles]) => ({
    sitemap: {
      address: fileAddress(`sitemap-${year}.xml`),
      kind: 'pages',
      namespaces: { image: 'http://www.google.com/schemas/sitemap-image/1.1' },
      entries: articles.map((article) => articleEntry(article, edition)),
    },
    changed: latest(articles.map(lastChanged)),
  }))
}

/** With its pictures. @see https://developers.google.com/search/docs/crawling-indexing/sitemaps/image-sitemaps */
function articleEntry(article: PublishedArticle, { site, addresses }: Edition): SitemapEntry {
  const { address, told } = entryOf(article.address, lastChanged(article), site.settings.zone)
  const pictures = picturesIn(article).map(shownAddress)
  const images = pictures.map((path) => ({ 'image:loc': addresses.absolute(path) }))
  return { address, told: { ...told, 'image:image': images }, links: pictures }
}

function pagesSitemap(others: readonly UrlPath[]): SitemapFile {
  return {
    address: fileAddress('sitemap-pages.xml'),
    kind: 'pages',
    entries: others.map((address) => ({ address })),
  }
}

function newsPart(edition: Edition): Part {
  return { sitemap: newsSitemap(edition), changed: latest(edition.site.fresh.map(lastChanged)) }
}

function entryOf(address: UrlPath, changed: Instant | undefined, zone: string): SitemapEntry {
  return { address, told: { lastmod: changed && offsetDateTime(changed, zone) } }
}
