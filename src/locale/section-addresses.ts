/** The addresses that every site has, whatever its articles. */
import { fileAddress, type UrlPath, urlPath } from '../model/address.ts'
import type { AddressWords } from './locale.ts'

type Section =
  | 'home'
  | 'archive'
  | 'categories'
  | 'corrections'
  | 'correctionFeed'
  | 'offices'
  | 'tags'
  | 'codes'
  | 'siteMap'
  | 'figures'
  | 'search'
  | 'notFound'
  | 'feed'
  | 'robots'
  | 'sitemapIndex'

export type SectionAddresses = Readonly<Record<Section, UrlPath>>

export function sectionAddresses(paths: AddressWords): SectionAddresses {
  return {
    home: urlPath(),
    archive: urlPath(paths.archive),
    categories: urlPath(paths.category),
    corrections: urlPath(paths.correction),
    correctionFeed: fileAddress(`${paths.correction}/feed.xml`),
    offices: urlPath(paths.office),
    tags: urlPath(paths.tag),
    codes: urlPath('t'),
    siteMap: urlPath(paths.siteMap),
    figures: urlPath(paths.figures),
    search: urlPath(paths.search),
    notFound: fileAddress('404.html'),
    feed: fileAddress('feed.xml'),
    robots: fileAddress('robots.txt'),
    sitemapIndex: fileAddress('sitemap.xml'),
  }
}
