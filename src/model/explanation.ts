import type { FilePath } from './place.ts'
import type { Instant } from './time.ts'

/**
 * Why a file was written.
 *
 * `page`: what the page is about changed, its title, its lists, its links · `body`: the text of its article ·
 * `look`: templates, what all pages share, or the program · `content`: its bytes, for what is no page · `restored`:
 * somebody else had changed or deleted it · `new`: there was none · `unremembered`: no earlier build is remembered
 */
export type Reason = 'body' | 'content' | 'look' | 'new' | 'page' | 'restored' | 'unremembered'

/** When a file was last written, as the build saw the time, and why. */
export interface Written {
  readonly at: Instant
  readonly because: readonly Reason[]
}

export interface Explanation {
  /** Below the output folder. */
  readonly path: FilePath
  /** The file below `content/` that it comes from. */
  readonly source: FilePath
  /** Absent when it was there, byte for byte, before any build that is remembered. */
  readonly written?: Written
}
