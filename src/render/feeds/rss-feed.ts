import { offsetDateTime } from '../../locale/local-time.ts'
import type { Press } from '../press.ts'
import { xmlDocument } from '../xml-document.ts'
import { type FeedEntry, subjectsOf } from './feed-entry.ts'
import type { Feed } from './feed-file.ts'
import { imageType } from './image-type.ts'
import { mailDate } from './mail-date.ts'

/**
 * RSS knows neither when an item was changed nor authors without a mailbox: Atom and Dublin Core lend their words.
 *
 * @see https://www.rssboard.org/rss-specification
 * @see https://www.rssboard.org/rss-profile
 */
export function rssFeed(feed: Feed, { shared, zone }: Press): string {
  const { self, page, title, description, updated, entries } = feed
  return xmlDocument({
    rss: {
      '@version': '2.0',
      '@xmlns:atom': 'http://www.w3.org/2005/Atom',
      '@xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      '@xmlns:media': 'http://search.yahoo.com/mrss/',
      channel: {
        title,
        link: page,
        description,
        language: shared.lang,
        lastBuildDate: updated && mailDate(updated, zone),
        'atom:link': { '@rel': 'self', '@type': 'application/rss+xml', '@href': self },
        item: entries.map((entry) => rssItem(entry, zone)),
      },
    },
  })
}

function rssItem(entry: FeedEntry, zone: string): object {
  const { id, href, title, summary, published, updated, authors, picture } = entry
  return {
    title,
    link: href,
    description: summary,
    // It does open the article, but is no address to show: that is the link's.
    guid: { '@isPermaLink': 'false', '#text': id },
    pubDate: mailDate(published, zone),
    'dc:creator': authors,
    category: subjectsOf(entry),
    'atom:updated': offsetDateTime(updated, zone),
    'media:content': picture && {
      '@url': picture.src,
      '@type': imageType(picture.src),
      '@medium': 'image',
      '@width': picture.width,
      '@height': picture.height,
      'media:description': picture.alt,
    },
  }
}
