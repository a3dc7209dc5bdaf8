import type { FeedFormat } from '../../model/feed-address.ts'
import type { Instant } from '../../model/time.ts'
import { latest } from '../latest.ts'
import type { Press } from '../press.ts'
import { atomFeed } from './atom-feed.ts'
import type { FeedEntry } from './feed-entry.ts'
import { jsonFeed } from './json-feed.ts'
import { rssFeed } from './rss-feed.ts'

/** A feed before its text is made: the same in every format but for its own address. */
export interface FeedSubject {
  readonly kind: 'feed'
  readonly format: FeedFormat
  /** Where it stands, with scheme and host. */
  readonly self: string
  /** The page that it follows, with scheme and host. */
  readonly page: string
  readonly title: string
  readonly description: string
  /** Announced last comes first. */
  readonly entries: readonly FeedEntry[]
}

/** What a format writes: the feed, and when anything in it changed last. */
export interface Feed extends Omit<FeedSubject, 'format' | 'kind'> {
  /** Undefined before there is any news. */
  readonly updated: Instant | undefined
}

const writers = { atom: atomFeed, json: jsonFeed, rss: rssFeed } as const

export function feedFile({ kind, format, ...subject }: FeedSubject, press: Press): string {
  const updated = latest(subject.entries.map((entry) => entry.updated))
  return writers[format]({ ...subject, updated }, press)
}
