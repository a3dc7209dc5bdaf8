import { offsetDateTime } from '../../locale/local-time.ts'
import { fileAddress } from '../../model/address.ts'
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
export function newsSitemap({ site }: Edition): SitemapFile {
  const { title: name, locale: language, zone } = site.settings
  return {
    address: fileAddress('sitemap-news.xml'),
    kind: 'pages',
    namespaces: { news: 'http://www.google.com/schemas/sitemap-news/0.9' },
    entries: site.fresh.slice(0, entryCount).map(({ address, title, published }) => ({
      address,
      told: {
        'news:news': {
          'news:publication': { 'news:name': name, 'news:language': language },
          'news:publication_date': offsetDateTime(published, zone),
          'news:title': title,
        },
      },
    })),
  }
}
