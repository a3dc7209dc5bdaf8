/**
 * The tree of the site for search engines.
 *
 * Articles are cut by year, so that a new one changes one file of bounded size. `lastmod` is what editors stated;
 * where nobody stated anything there is none.
 *
 * @see https://www.sitemaps.org/protocol.html
 */
import { offsetDateTime } from '../locale/local-time.ts'
import { fileAddress, type UrlPath } from '../model/address.ts'
import type { OutputFile } from '../model/output-file.ts'
import type { PublishedArticle } from '../model/site.ts'
import type { Instant } from '../model/time.ts'
import { articlesByYear } from './articles-by-year.ts'
import type { Edition } from './edition.ts'
import { lastChanged } from './last-changed.ts'
import { siteOutput } from './site-output.ts'
import { standingArticles } from './standing-articles.ts'
import { xmlDocument } from './xml-document.ts'

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'

interface Sitemap {
  readonly address: UrlPath
  readonly entries: readonly Entry[]
}

interface Entry {
  readonly address: UrlPath
  readonly changed?: Instant | undefined
}

/** The index, a sitemap for each year of articles, and one for `others`: pages to be found that are no articles. */
export function sitemaps(others: readonly UrlPath[], edition: Edition): readonly OutputFile<never>[] {
  const parts = [
    ...yearSitemaps(standingArticles(edition.site)),
    { address: fileAddress('sitemap-pages.xml'), entries: others.map((address) => ({ address })) },
  ]
  const index = {
    address: edition.at.sitemapIndex,
    entries: parts.map(({ address, entries }) => ({ address, changed: latest(entries) })),
  }
  return [
    sitemapFile(index, { root: 'sitemapindex', item: 'sitemap' }, edition),
    ...parts.map((part) => sitemapFile(part, { root: 'urlset', item: 'url' }, edition)),
  ]
}

/** Newest year first, as the articles are. */
function yearSitemaps(articles: readonly PublishedArticle[]): readonly Sitemap[] {
  return Array.from(articlesByYear(articles), ([year, ofYear]) => ({
    address: fileAddress(`sitemap-${year}.xml`),
    entries: ofYear.map((article) => ({ address: article.address, changed: lastChanged(article) })),
  }))
}

function latest(entries: readonly Entry[]): Instant | undefined {
  return entries
    .flatMap(({ changed }) => changed ?? [])
    .sort()
    .at(-1)
}

function sitemapFile(
  { address, entries }: Sitemap,
  names: { readonly root: string; readonly item: string },
  { site, addresses }: Edition,
): OutputFile<never> {
  const { zone } = site.settings
  const items = entries.map(({ address, changed }) => ({
    loc: addresses.absolute(address),
    lastmod: changed && offsetDateTime(changed, zone),
  }))
  return siteOutput(
    address,
    xmlDocument({ [names.root]: { '@xmlns': namespace, [names.item]: items } }),
    entries.map(({ address }) => address),
  )
}
