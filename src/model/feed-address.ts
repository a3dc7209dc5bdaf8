/** Where the feeds of a page stand, and in which formats: beside the page whose list they follow. */
import { fileAddress, type UrlPath } from './address.ts'

export type FeedFormat = 'atom' | 'json' | 'rss'

const names: Readonly<Record<FeedFormat, string>> = { atom: 'feed.xml', rss: 'rss.xml', json: 'feed.json' }

/** In the order in which they are offered. */
export const feedFormats: readonly FeedFormat[] = ['atom', 'rss', 'json']

/** `/chuyen-muc/giao-thong/rss.xml` */
export function feedAddress(page: UrlPath, format: FeedFormat): UrlPath {
  return fileAddress(page.slice(1) + names[format])
}
