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
import { groupBy } from '../../model/group-by.ts'
import { newestFirst } from '../../model/newest-first.ts'
import type { OutputFile } from '../../model/output-file.ts'
import type { PublishedArticle } from '../../model/site.ts'
import type { Instant } from '../../model/time.ts'
import type { Edition } from '../edition.ts'
import { languageLinks } from '../language-links.ts'
import { lastChanged } from '../last-changed.ts'
import { latest } from '../latest.ts'
import { shownAddress } from '../outside-image.ts'
import { picturesIn } from '../pictures-in.ts'
import { standingArticles } from '../standing-articles.ts'
import { type TranslationLink, translationLinks } from '../translation-links.ts'
import { newsSitemap } from './news-sitemap.ts'
import { type SitemapEntry, type SitemapFile, sitemapFile } from './sitemap-file.ts'

/** A part of the tree, and when anything in it changed last. */
interface Part {
  readonly sitemap: SitemapFile
  readonly changed?: Instant | undefined
}

/** One language of the site, and its pages to be found that are no articles. */
export interface MappedTree {
  readonly edition: Edition
  readonly found: readonly UrlPath[]
}

/** The index, a sitemap for each year of articles, one for all other pages, and the news; in all languages. */
export function sitemaps(trees: readonly MappedTree[], own: Edition): readonly OutputFile<never>[] {
  const { zone } = own.site.settings
  const editions = trees.map(({ edition }) => edition)
  const parts: readonly Part[] = [
    ...yearSitemaps(editions),
    { sitemap: pagesSitemap(trees) },
    newsPart(editions),
  ]
  const index: SitemapFile = {
    address: own.at.sitemapIndex,
    kind: 'index',
    entries: parts.map(({ sitemap, changed }) => entryOf(sitemap.address, changed, zone)),
  }
  return [index, ...parts.map(({ sitemap }) => sitemap)].map((sitemap) => sitemapFile(sitemap, own))
}

/** Newest year first, as the articles are. */
function yearSitemaps(editions: readonly Edition[]): readonly Part[] {
  const articles = editions
    .flatMap((edition) => standingArticles(edition.site).map((article) => ({ article, edition })))
    .sort((a, b) => newestFirst(a.article, b.article))
  return Array.from(
    groupBy(articles, ({ article }) => article.day.slice(0, 4)),
    ([year, ofYear]) => ({
      sitemap: {
        address: fileAddress(`sitemap-${year}.xml`),
        kind: 'pages',
        namespaces: {
          image: 'http://www.google.com/schemas/sitemap-image/1.1',
          ...languagesNamespace(editions),
        },
        entries: ofYear.map(({ article, edition }) => articleEntry(article, edition)),
      },
      changed: latest(ofYear.map(({ article }) => lastChanged(article))),
    }),
  )
}

/** With its pictures. @see https://developers.google.com/search/docs/crawling-indexing/sitemaps/image-sitemaps */
function articleEntry(article: PublishedArticle, edition: Edition): SitemapEntry {
  const { site, addresses } = edition
  const { address, told } = entryOf(article.address, lastChanged(article), site.settings.zone)
  const pictures = picturesIn(article).map(shownAddress)
  const images = pictures.map((path) => ({ 'image:loc': addresses.absolute(path) }))
  const translations = translationLinks(article, addresses)
  return {
    address,
    told: { ...told, ...inLanguages({ address, translations }, edition), 'image:image': images },
    links: pictures,
  }
}

function pagesSitemap(trees: readonly MappedTree[]): SitemapFile {
  return {
    address: fileAddress('sitemap-pages.xml'),
    kind: 'pages',
    namespaces: languagesNamespace(trees),
    entries: trees.flatMap(({ edition, found }) => {
      const pages = new Map(edition.site.pages.map((page) => [page.address, page]))
      return found.map((address) => {
        const translations = translationLinks(pages.get(address) ?? {}, edition.addresses)
        return { address, told: inLanguages({ address, translations }, edition) }
      })
    }),
  }
}

function newsPart(editions: readonly Edition[]): Part {
  const fresh = editions.flatMap(({ site }) => site.fresh)
  return { sitemap: newsSitemap(editions), changed: latest(fresh.map(lastChanged)) }
}

function languagesNamespace({ length }: readonly unknown[]): Readonly<Record<string, string>> {
  return length > 1 ? { xhtml: 'http://www.w3.org/1999/xhtml' } : {}
}

/** What the page itself says of its languages, this one included. */
function inLanguages(
  page: { readonly address: UrlPath; readonly translations: readonly TranslationLink[] | undefined },
  { imprint, addresses }: Edition,
): object {
  const { hreflangs } = languageLinks({ ...page, canonical: addresses.absolute(page.address) }, imprint)
  if (hreflangs === undefined) return {}
  return {
    'xhtml:link': hreflangs.map(({ lang, href }) => ({
      '@rel': 'alternate',
      '@hreflang': lang,
      '@href': href,
    })),
  }
}

function entryOf(address: UrlPath, changed: Instant | undefined, zone: string): SitemapEntry {
  return { address, told: { lastmod: changed && offsetDateTime(changed, zone) } }
}
