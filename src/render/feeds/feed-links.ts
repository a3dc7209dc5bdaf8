import type { UrlPath } from '../../model/address.ts'
import type { AlternateLink } from '../../model/alternate-link.ts'
import { type FeedFormat, feedAddress, feedFormats } from '../../model/feed-address.ts'
import type { Addresses } from '../addresses-below.ts'

const types: Readonly<Record<FeedFormat, Pick<AlternateLink, 'format' | 'type'>>> = {
  atom: { format: 'Atom', type: 'application/atom+xml' },
  rss: { format: 'RSS', type: 'application/rss+xml' },
  json: { format: 'JSON', type: 'application/feed+json' },
}

/** To the feeds that follow a page, in every format. */
export function feedLinks(page: UrlPath, title: string, { href }: Addresses): readonly AlternateLink[] {
  return feedFormats.map((format) => ({ ...types[format], title, href: href(feedAddress(page, format)) }))
}
