import { offsetDateTime } from '../../locale/local-time.ts'
import { fileAddress } from '../../model/address.ts'
import { newestFirst } from '../../model/newest-first.ts'
import type { Edition } from '../edition.ts'
import type { SitemapFile } from './sitemap-file.ts'

/** More than search engines read. */
const entryCount = 1000

/**
 * The articles of two days, for search engines that look for news. Without any it is empty, so that it can be known by
 * its address.
 *
 * @see https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
 */
export function newsSitemap(editions: readonly Edition[]): SitemapFile {
  const fresh = editions
    .flatMap(({ site: { fresh, settings } }) => fresh.map((article) => ({ article, settings })))
    .sort((a, b) => newestFirst(a.article, b.article))
  return {
    address: fileAddress('sitemap-news.xml'),
    kind: 'pages',
    namespaces: { news: 'http://www.google.com/schemas/sitemap-news/0.9' },
    entries: fresh.slice(0, entryCount).map(({ article: { address, title, published }, settings }) => ({
      address,
      told: {
        'news:news': {
          'news:publication': { 'news:name': settings.title, 'news:language': settings.locale },
          'news:publication_date': offsetDateTime(published, settings.zone),
          'news:title': title,
        },
      },
    })),
  }
}
