import { offsetDateTime } from '../locale/local-time.ts'
import type { UrlPath } from '../model/address.ts'
import type { Instant } from '../model/time.ts'
import type { Edition } from './edition.ts'
import { xmlDocument } from './xml-document.ts'

export interface AtomFeed {
  /** Where it stands. */
  readonly feed: UrlPath
  /** The page that it follows, and is known by. */
  readonly page: UrlPath
  readonly title: string
  readonly subtitle?: string
  readonly logo?: string
  readonly updated: Instant | undefined
  readonly entries: readonly object[]
}

/** @see RFC 4287 */
export function atomDocument(
  { feed, page, title, subtitle, logo, updated, entries }: AtomFeed,
  { site, addresses }: Edition,
): string {
  const { agency, zone, locale: lang } = site.settings
  return xmlDocument({
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xml:lang': lang,
      id: addresses.absolute(page),
      title,
      subtitle,
      updated: updated && offsetDateTime(updated, zone),
      author: { name: agency.name },
      logo,
      link: [
        { '@rel': 'self', '@type': 'application/atom+xml', '@href': addresses.absolute(feed) },
        alternateLink(addresses.absolute(page)),
      ],
      entry: entries,
    },
  })
}

/** To the page that says the same. */
export function alternateLink(href: string): object {
  return { '@rel': 'alternate', '@type': 'text/html', '@href': href }
}
