import type { Locale } from '../locale/locale.ts'
import { fileAddress, type UrlPath, urlPath } from '../model/address.ts'

/** Addresses that belong to the site as a whole and come from no source file. */
export interface SectionAddresses {
  readonly home: UrlPath
  readonly archive: UrlPath
  readonly categories: UrlPath
  readonly offices: UrlPath
  readonly tags: UrlPath
  readonly siteMap: UrlPath
  readonly feed: UrlPath
  readonly sitemapIndex: UrlPath
}

export function sectionAddresses({ paths }: Locale): SectionAddresses {
  return {
    home: urlPath(),
    archive: urlPath(paths.archive),
    categories: urlPath(paths.category),
    offices: urlPath(paths.office),
    tags: urlPath(paths.tag),
    siteMap: urlPath(paths.siteMap),
    feed: fileAddress('feed.xml'),
    sitemapIndex: fileAddress('sitemap.xml'),
  }
}
