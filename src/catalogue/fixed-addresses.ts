import type { AddressWords } from '../locale/locale.ts'
import { fileAddress, type UrlPath, urlPath } from '../model/address.ts'

/** Pages and files that every site has, whatever its articles. */
export function fixedAddresses(paths: AddressWords): readonly UrlPath[] {
  return [
    urlPath(),
    urlPath(paths.archive),
    urlPath(paths.category),
    urlPath(paths.office),
    urlPath(paths.siteMap),
    urlPath(paths.tag),
    ...['404.html', 'feed.xml', 'robots.txt', 'sitemap.xml'].map(fileAddress),
  ]
}
