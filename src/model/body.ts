/**
 * A body as HTML with holes.
 *
 * One document alone cannot know where a link leads, how large an image is or how the site writes a figure;
 * the catalogue can. So the compiled HTML has numbered marks in it (`hole-mark.ts`), and the questions that stand
 * there are a list of their own. The HTML itself is text that nobody looks into before a page is printed.
 */
import type { UrlPath } from './address.ts'
import type { Chart } from './chart.ts'
import type { Decimal, Metric } from './metric.ts'
import type { PictureLook } from './picture.ts'
import type { FilePath, Place } from './place.ts'

export type Hole = ChartHole | LinkHole | ImageHole | MediaHole | MetricHole

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
  /** It shares a row with others. */
  readonly inRow?: true
}

/** A figure in the running text. */
export interface MetricHole {
  readonly hole: 'metric'
  readonly id: string
  /** In place of digits. */
  readonly inWords?: true
  readonly place: Place
}

/** A picture of figures, a block of its own. */
export interface ChartHole {
  readonly hole: 'chart'
  /** At least one. */
  readonly ids: readonly string[]
  readonly place: Place
}

/** What the site has to know of a body. */
export interface Body {
  /** In the order of the marks in the HTML. */
  readonly holes: readonly Hole[]
  /** Every id in the body that a link may lead to, headings and footnotes included. */
  readonly anchors: readonly string[]
}

/** What goes into each hole; addresses are still without the base path. */
export type FilledBody = readonly FilledHole[]

export type FilledHole =
  | FilledChart
  | FilledLink
  | FilledImage
  | FilledAttachment
  | FilledMetric
  | FilledNothing

export interface FilledLink {
  readonly filled: 'link'
  /** An address of this site (with its `#anchor`, if any), or an outside one as it was written. */
  readonly to: { readonly path: UrlPath; readonly anchor?: string } | { readonly outside: string }
}

export interface FilledImage {
  readonly filled: 'image'
  readonly as: 'img' | 'video'
  readonly inRow?: true
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

export interface FilledChart {
  readonly filled: 'chart'
  readonly chart: Chart<Omit<Metric, 'place'>>
}

/** For what is not there: a diagnostic has said so. */
export interface FilledNothing {
  readonly filled: 'nothing'
}

/** An image that exists and has an address. Width and height in pixels as shown; absent for a video. */
export interface PlacedImage {
  readonly path: UrlPath
  readonly file: FilePath
  readonly alt: string
  readonly width?: number
  readonly height?: number
  /** As the image's own; absent for a video. */
  readonly digest?: string
  readonly look?: PictureLook
}
