import { offsetDateTime } from '../../locale/local-time.ts'
import type { Press } from '../press.ts'
import { xmlDocument } from '../xml-document.ts'
import type { FeedEntry } from './feed-entry.ts'
import type { Feed } from './feed-file.ts'
import { imageType } from './image-type.ts'

/** @see RFC 4287 */
export function atomFeed(feed: Feed, { shared, zone, url }: Press): string {
  const { self, page, title, description, updated, entries } = feed
  return xmlDocument({
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xml:lang': shared.lang,
      id: page,
      title,
      subtitle: description,
      updated: updated && offsetDateTime(updated, zone),
      author: { name: shared.agency.name },
      logo: new URL(shared.emblem.src, url).href,
      link: [{ '@rel': 'self', '@type': 'application/atom+xml', '@href': self }, alternate(page)],
      entry: entries.map((entry) => atomEntry(entry, zone)),
    },
  })
}

function atomEntry(entry: FeedEntry, zone: string): object {
  const { id, href, title, summary, published, updated, authors, category, tags, picture } = entry
  return {
    id,
    title,
    link: [
      alternate(href),
      ...(picture ? [{ '@rel': 'enclosure', '@type': imageType(picture.src), '@href': picture.src }] : []),
    ],
    published: offsetDateTime(published, zone),
    updated: offsetDateTime(updated, zone),
    author: authors.map((name) => ({ name })),
    category: [
      ...(category ? [{ '@term': category.id, '@label': category.title }] : []),
      ...tags.map((tag) => ({ '@term': tag })),
    ],
    summary,
  }
}

/** To the page that says the same. */
function alternate(href: string): object {
  return { '@rel': 'alternate', '@type': 'text/html', '@href': href }
}
