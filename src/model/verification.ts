import type { FilePath } from './place.ts'

/** What came of building a site a second time, the slow way. */
export interface Verification {
  /** Files that were compared. */
  readonly files: number
  /** By path. */
  readonly differences: readonly OutputDifference[]
}

export type OutputDifference =
  | { readonly path: FilePath; readonly kind: 'missing' | 'needless' }
  | {
      readonly path: FilePath
      readonly kind: 'different'
      /** Of the first difference, from 1. */
      readonly line: number
      readonly column: number
      /** The texts from there on, cut. */
      readonly found: string
      readonly expected: string
    }
