import type { FilePath } from './place.ts'

/** What the bytes of an image tell. Pixels as shown, so after the orientation in its metadata is applied. */
export interface Picture {
  readonly file: FilePath
  readonly width: number
  readonly height: number
}

/** Why an image cannot be published; the catalogue says so at every place that uses it. */
export type PictureFault =
  | { readonly fault: 'unreadable' }
  /** A drawing that runs script or loads something; `what` names it. */
  | { readonly fault: 'unsafe-svg'; readonly what: string }
