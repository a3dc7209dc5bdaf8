import type { Derivative } from './derivative.ts'
import type { FilePath } from './place.ts'

/** One file to publish, as plain data: planned at once, its bytes made when they are needed, in whatever thread. */
export interface OutputFile<Page = unknown> {
  /** Path below the output folder: `tin/2018/09/mot-cua/index.html`. */
  readonly path: FilePath
  /** The file below `content/` that it comes from; `site.yaml` for what belongs to the whole site. */
  readonly source: FilePath
  /** The addresses of this site that the file links to, with the base path taken off. */
  readonly links: readonly string[]
  readonly content: FileContent | Underived | Unprinted<Page> | Compressed<Page>
}

/** One whose links have been followed: nobody asks for them again. */
export type FollowedFile<Page = unknown> = Omit<OutputFile<Page>, 'links'>

/** One whose bytes are settled with its plan. */
export interface TextFile extends OutputFile<never> {
  readonly content: string
}

/** A compressed copy of another. */
export interface CompressedFile<Page> extends OutputFile<Page> {
  readonly content: Compressed<Page>
}

export interface PageFile<Page> extends OutputFile<Page> {
  readonly content: Unprinted<Page>
}

export type FileContent =
  | string
  | Uint8Array
  /** A media file, copied byte for byte. */
  | { readonly copyOf: string }

/** A file of an image, made when it is not there yet. */
export interface Underived {
  readonly derive: Derivative
}

/** A page that is not printed yet. Only who prints it knows what is in `page`. */
export interface Unprinted<Page = unknown> {
  readonly page: Page
  /** The file below `content/` whose compiled body the page shows. */
  readonly body?: FilePath
}

/** The bytes of another file, for hosts that send them instead of it. */
export interface Compressed<Page = unknown> {
  readonly compress: Compression
  readonly of: FileContent | Unprinted<Page>
}

/** As they are called in names of files. */
export const compressions = ['br', 'gz'] as const
export type Compression = (typeof compressions)[number]

/** Where the file is of which the one at `path` is a compressed copy; `path` itself where it is none. */
export function pathOfOriginal(path: FilePath): FilePath {
  return path.replace(/\.(?:br|gz)$/, '') as FilePath
}

export function isCompressed<Page>(content: OutputFile<Page>['content']): content is Compressed<Page> {
  return typeof content === 'object' && 'compress' in content
}

export function isPage<Page>(content: OutputFile<Page>['content']): content is Unprinted<Page> {
  return typeof content === 'object' && 'page' in content
}

export function isDerivative(content: OutputFile['content']): content is Underived {
  return typeof content === 'object' && 'derive' in content
}

export function isPrinted(content: OutputFile['content']): content is FileContent {
  return typeof content === 'string' || content instanceof Uint8Array || 'copyOf' in content
}
