import type { Root } from 'mdast'
import type { FilePath, Place } from './place.ts'

/** Where a value stands in the front matter: `['metrics', 'received', 'value']`. */
export type KeyPath = readonly (string | number)[]

/** The front matter as data, with a way back to the text it came from. */
export interface FrontMatter {
  /** Plain data: maps, lists, texts, numbers, true/false, null. Numbers that would not print back as they were written stay texts. */
  readonly data: unknown
  /** The place of the value at `keyPath`; of the nearest thing around it when there is none. */
  placeOf(keyPath: KeyPath): Place
  /** The place of the key itself, for faults about the key and not its value. */
  placeOfKey(keyPath: KeyPath): Place
  /** The scalar at `keyPath` as it was written, and whether in quotes; undefined for maps, lists and nothing. */
  writtenAt(keyPath: KeyPath): { readonly text: string; readonly quoted: boolean } | undefined
}

/** A Markdown file taken apart. Every position is one of the whole file, front matter included. */
export interface Document {
  readonly kind: 'article' | 'page'
  readonly path: FilePath
  /** The whole text in NFC; the offsets of `body` do not point into it, lines and columns do. */
  readonly text: string
  /** Undefined when there is none or it cannot be read; then a diagnostic has said so. */
  readonly frontMatter: FrontMatter | undefined
  readonly body: Root
  /** The text whose offsets `body` uses: as `text`, with the front matter's lines emptied. */
  readonly bodyText: string
}
