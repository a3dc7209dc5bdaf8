import type { Frame, Link } from './page-model.ts'
import type { Words } from './words.ts'

/** The page to search from. Without script it offers the other ways to an article. */
export interface SearchModel extends Frame {
  readonly kind: 'search'
  readonly intro: string
  readonly categories: readonly SearchLabel[]
  readonly offices: readonly SearchLabel[]
  /** Newest first. */
  readonly years: readonly number[]
  readonly ways: readonly Link[]
  /** What the scripts need besides words. */
  readonly sources: SearchSources
}

/** What articles can be filtered by: an id, and the list of all that have it. */
export interface SearchLabel extends Link {
  readonly id: string
}

export interface SearchSources {
  /** The script that serves the page, and the one that searches beside it. */
  readonly page: { readonly href: string }
  readonly worker: { readonly href: string }
  /** Below which articles lie. */
  readonly folder: { readonly href: string }
  /** Newest first. */
  readonly parts: readonly SearchPart[]
}

/** A file to fetch, and the years of the first and the last article in it. */
export interface SearchPart {
  readonly href: string
  readonly from: number
  readonly to: number
}

/** What the page hands to its script, as JSON. */
export interface SearchSetup {
  readonly sources: SearchSources
  readonly categories: readonly SearchLabel[]
  readonly words: Pick<
    Words,
    | 'found'
    | 'foundNothing'
    | 'foundOne'
    | 'foundPartly'
    | 'searchFailed'
    | 'searching'
    | 'searchOlder'
    | 'searchOlderOfYear'
  >
}
