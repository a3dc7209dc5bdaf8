import type { FilePath } from './place.ts'

/** One file to publish: planned at once, its bytes made when they are needed. */
export interface OutputFile {
  /** Path below the output folder: `tin/2018/09/mot-cua/index.html`. */
  readonly path: FilePath
  /** The file below `content/` that it comes from; `site.yaml` for what belongs to the whole site. */
  readonly source: FilePath
  /** The addresses of this site that the file links to, with the base path taken off. */
  readonly links: readonly string[]
  readonly content: () => OutputContent
}

export type OutputContent =
  | string
  | Uint8Array
  /** A media file, copied byte for byte. */
  | { readonly copyOf: string }
