/** To a feed in one format. */
export interface FeedLink {
  /** "RSS" */
  readonly format: string
  /** `application/rss+xml` */
  readonly type: string
  /** What the feed is called. */
  readonly title: string
  readonly href: string
}
