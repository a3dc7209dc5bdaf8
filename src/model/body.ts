/**
 * A body as HTML with holes.
 *
 * One document alone cannot know where a link leads, how large an image is or how the site writes a figure;
 * the catalogue can. So the compiled body is HTML cut into pieces, and between them stand the questions.
 */
import type { UrlPath } from './address.ts'
import type { Decimal } from './metric.ts'
import type { FilePath, Place } from './place.ts'

export type Piece = string | Hole
export type Hole = LinkHole | ImageHole | MediaHole | MetricHole

/** The value of an `href`: the page, anchor, attachment or outside address that was written. */
export interface LinkHole {
  readonly hole: 'link'
  readonly href: string
  readonly place: Place
}

/** What follows a link's closing tag when it leads to an attachment: its type and size. Always after that link's hole. */
export interface MediaHole {
  readonly hole: 'attachment'
  readonly href: string
}

/** A whole image element. */
export interface ImageHole {
  readonly hole: 'image'
  readonly src: string
  readonly alt: string
  readonly place: Place
  /** An image sets its own width and height; a video's `src` is only an address. */
  readonly as: 'img' | 'video'
}

/** A figure in the running text. */
export interface MetricHole {
  readonly hole: 'metric'
  readonly id: string
  readonly place: Place
}

export interface Heading {
  readonly level: number
  readonly id: string
  readonly text: string
}

export interface Body {
  readonly pieces: readonly Piece[]
  readonly headings: readonly Heading[]
  /** Every id in the body that a link may lead to, headings and footnotes included. */
  readonly anchors: readonly string[]
  /** The words of the body without markup, for feeds, search and counts. */
  readonly plainText: string
}

/** A body whose holes are filled; addresses are still without the base path. */
export interface FilledBody {
  readonly pieces: readonly FilledPiece[]
  readonly headings: readonly Heading[]
  readonly plainText: string
}

export type FilledPiece = string | FilledLink | FilledImage | FilledAttachment | FilledMetric

export interface FilledLink {
  readonly filled: 'link'
  /** An address of this site (with its `#anchor`, if any), or an outside one as it was written. */
  readonly to: { readonly path: UrlPath; readonly anchor?: string } | { readonly outside: string }
}

export interface FilledImage {
  readonly filled: 'image'
  readonly as: 'img' | 'video'
  readonly image: PlacedImage
}

export interface FilledAttachment {
  readonly filled: 'attachment'
  /** Upper-case file type: `PDF`. */
  readonly type: string
  readonly bytes: number
}

export interface FilledMetric {
  readonly filled: 'metric'
  readonly value: Decimal
  /** The figure in the site's number format, with its unit. */
  readonly text: string
}

/** An image that exists and has an address. Width and height in pixels as shown; absent for a video. */
export interface PlacedImage {
  readonly path: UrlPath
  readonly file: FilePath
  readonly alt: string
  readonly width?: number
  readonly height?: number
}
