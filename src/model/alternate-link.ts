/** To the same in a format for machines. */
export interface AlternateLink {
  /** "RSS" */
  readonly format: string
  /** `application/rss+xml` */
  readonly type: string
  /** What it is called. */
  readonly title: string
  readonly href: string
}
