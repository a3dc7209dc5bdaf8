/** The addresses that every site has in each of its languages, whatever its articles. */
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
  const { root } = paths
  return {
    home: urlPath(...root),
    archive: urlPath(...root, paths.archive),
    categories: urlPath(...root, paths.category),
    corrections: urlPath(...root, paths.correction),
    offices: urlPath(...root, paths.office),
    tags: urlPath(...root, paths.tag),
    siteMap: urlPath(...root, paths.siteMap),
    accessibility: urlPath(...root, paths.accessibility),
    figures: urlPath(...root, paths.figures),
    search: urlPath(...root, paths.search),
    codes: urlPath(...root, 't'),
    // What the whole site has once.
    notFound: fileAddress('404.html'),
    manifest: fileAddress('manifest.json'),
    robots: fileAddress('robots.txt'),
    security: fileAddress('.well-known/security.txt'),
    sitemapIndex: fileAddress('sitemap.xml'),
  }
}
