/** The list of what a site publishes, by which anybody can tell its pages from others: an index, and a list a year. */
import type { ArticleId } from './address.ts'
import type { Instant } from './time.ts'

export const proofFormat = 'bantin-proof-1'

/** Below the site's address. */
export const proofIndexFile = '.well-known/bantin.json'

export function proofListFile(year: string): string {
  return `.well-known/bantin-${year}.json`
}

/** Beside the index; made by `bantin sign` and no output of a build, which leaves it alone. */
export const signatureFile = `${proofIndexFile}.sig`

/** Whether a path below the published folder is that of an index or list. */
export function isProofFile(path: string): boolean {
  return /^\.well-known\/bantin(?:-\d{4})?\.json$/.test(path)
}

export interface ProofIndex {
  readonly format: typeof proofFormat
  /** The address of the home page. */
  readonly site: string
  /** How the address on every sheet of paper begins. */
  readonly shortLinks: string
  /** Newest first. */
  readonly lists: readonly {
    readonly year: string
    readonly address: string
    readonly articles: number
    /** Of the list's bytes, so that whoever signs the index signs them all. */
    readonly sha256: string
  }[]
}

export interface ProofList {
  readonly format: typeof proofFormat
  /** By `published`, newest first. */
  readonly articles: readonly ProvenArticle[]
}

export interface ProvenArticle {
  readonly id: ArticleId
  /** With scheme and host. */
  readonly address: string
  /** Counts from 1; each major correction begins another. */
  readonly edition: number
  /** Of its content. */
  readonly sha256: string
  readonly published: Instant
  readonly updated?: Instant
}
