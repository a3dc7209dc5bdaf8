import { offsetDateTime } from '../../locale/local-time.ts'
import { present } from '../../model/present.ts'
import type { Press } from '../press.ts'
import { type FeedEntry, subjectsOf } from './feed-entry.ts'
import type { Feed } from './feed-file.ts'

/** @see https://www.jsonfeed.org/version/1.1/ */
export function jsonFeed(feed: Feed, { shared, zone, addresses }: Press): string {
  const { self, page, title, description, entries } = feed
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    feed_url: self,
    description,
    language: shared.lang,
    authors: [{ name: shared.agency.name, url: addresses.absolute('/') }],
    items: entries.map((entry) => jsonItem(entry, zone)),
  }
  return `${JSON.stringify(document, undefined, 2)}\n`
}

function jsonItem(entry: FeedEntry, zone: string): object {
  const { id, href, title, summary, published, updated, authors, picture } = entry
  const subjects = subjectsOf(entry)
  return {
    id,
    url: href,
    title,
    // An item must have a content; ours are to be read on the site, where corrections reach them.
    content_text: summary,
    date_published: offsetDateTime(published, zone),
    date_modified: offsetDateTime(updated, zone),
    ...present({
      authors: authors.length > 0 ? authors.map((name) => ({ name })) : undefined,
      tags: subjects.length > 0 ? subjects : undefined,
      image: picture?.src,
    }),
  }
}
