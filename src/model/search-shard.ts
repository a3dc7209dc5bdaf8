/**
 * What a browser fetches to search a thousand articles.
 *
 * Texts, not an index: the index of the same texts is three times as many bytes, and a browser makes it of them in less
 * than a second. One list a column: alike stands beside alike, which compresses better than articles one by one.
 */
export interface SearchShard {
  /** Empty where the address follows from the title, as most do: `addressWithin` has it. */
  readonly addresses: readonly string[]
  readonly days: readonly string[]
  /** Their ids. */
  readonly categories: readonly string[]
  /** Their ids; empty for none. */
  readonly offices: readonly string[]
  readonly titles: readonly string[]
  readonly summaries: readonly string[]
  readonly tags: readonly string[]
  readonly terms: readonly string[]
}

/** An article as search knows it. Plain data. */
export interface SearchEntry {
  /** With the base path. */
  readonly href: string
  /** `2018-09-28` */
  readonly day: string
  readonly category: string
  readonly office: string
  readonly title: string
  readonly summary: string
  readonly tags: string
  readonly terms: string
}
