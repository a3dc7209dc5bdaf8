/** What the preview on this machine tells the browsers that look at it, as JSON, after every build that changed something. */
export interface Announcement {
  /** Which state of the pages is served; a page of another one is out of date. */
  readonly edition: string
  readonly lang: string
  readonly heading: string
  readonly note: string
  /** Names the button that takes the list away. */
  readonly close: string
  /** What keeps pages from being built; empty when everything is well. */
  readonly faults: readonly AnnouncedFault[]
}

/** Ready to be shown; words between backticks are code. */
export interface AnnouncedFault {
  /** `content/news/2018/mot-cua.md:14:12`; without one, the fault is not in a file of the site. */
  readonly place?: string
  readonly code?: string
  readonly message: string
  readonly hint?: string
}
