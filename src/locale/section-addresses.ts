/** The addresses that every site has, whatever its articles. */
import { fileAddress, type UrlPath, urlPath } from '../model/address.ts'
import type { AddressWords } from './locale.ts'

type Section =
  | 'home'
  | 'archive'
  | 'categories'
  | 'corrections'
  | 'offices'
  | 'tags'
  | 'codes'
  | 'siteMap'
  | 'accessibility'
  | 'figures'
  | 'search'
  | 'notFound'
  | 'manifest'
  | 'robots'
  | 'security'
  | 'sitemapIndex'

export type SectionAddresses = Readonly<Record<Section, UrlPath>>

export function sectionAddresses(paths: AddressWords): SectionAddresses {
  return {
    home: urlPath(),
    archive: urlPath(paths.archive),
    categories: urlPath(paths.category),
    corrections: urlPath(paths.correction),
    offices: urlPath(paths.office),
    tags: urlPath(paths.tag),
    codes: urlPath('t'),
    siteMap: urlPath(paths.siteMap),
    accessibility: urlPath(paths.accessibility),
    figures: urlPath(paths.figures),
    search: urlPath(paths.search),
    notFound: fileAddress('404.html'),
    manifest: fileAddress('manifest.json'),
    robots: fileAddress('robots.txt'),
    security: fileAddress('.well-known/security.txt'),
    sitemapIndex: fileAddress('sitemap.xml'),
  }
}
