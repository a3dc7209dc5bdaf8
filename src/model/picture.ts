import type { FilePath } from './place.ts'

/** What the bytes of an image tell. Pixels as shown, so after the orientation in its metadata is applied. */
export interface Picture {
  readonly file: FilePath
  readonly width: number
  readonly height: number
  /** Of its bytes, and of how derivatives are made: lower-case hexadecimal. */
  readonly digest: string
  /** Absent for a drawing that only browsers can show. */
  readonly look?: PictureLook
  /** It moves by itself; derivatives stand still. */
  readonly moves?: true
}

/**
 * What derivatives must keep of an image.
 *
 * `line-art`: few colours with sharp edges, such as a diagram or a picture of a screen · `photo`: opaque ·
 * `see-through`: a photo with transparent parts · `drawing`: SVG, shown as it is.
 */
export type PictureLook = 'drawing' | 'line-art' | 'photo' | 'see-through'

/** Why an image cannot be published; the catalogue says so at every place that uses it. */
export type PictureFault =
  | { readonly fault: 'unreadable' }
  /** So many pixels that neither readers nor builds should have to deal with them. */
  | { readonly fault: 'too-large'; readonly width: number; readonly height: number }
  /** A drawing that runs script or loads something; `what` names it. */
  | { readonly fault: 'unsafe-svg'; readonly what: string }
