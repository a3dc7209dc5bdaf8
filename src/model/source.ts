import type { FilePath } from './place.ts'

/** A file below `content/` that has been found and not read. */
export interface FoundFile {
  /** Path below `content/`. */
  readonly path: FilePath
  /** Where the bytes are, as an absolute path on this machine, spelt as the disk spells it; never reaches an output. */
  readonly location: string
}

/** One text file under `content/`, read but not understood. */
export interface Source {
  readonly path: FilePath
  /** Decoded text without byte order mark, every line ending a `\n`; not yet in NFC. */
  readonly text: string
  /** The encoding the bytes have when it is not UTF-8; then `text` holds replacement characters. */
  readonly foreignEncoding?: string
}

/** One file that is published as it is: an image, a PDF. Its bytes stay on disk until they are needed. */
export interface MediaFile extends FoundFile {
  readonly bytes: number
}

/** Everything that `read` found below `content/`. */
export interface Content {
  /** `site.yaml`, if there is one. */
  readonly site?: FoundFile
  /** `urls.lock`, if there is one. */
  readonly ledger?: FoundFile
  /** Markdown below `news/` and `pages/`, in path order. */
  readonly sources: readonly FoundFile[]
  /** Everything else that may be published, in path order. */
  readonly media: readonly MediaFile[]
  /** Files among the articles that are neither Markdown nor media: an editor may have forgotten `.md`. */
  readonly strangers: readonly FilePath[]
}
