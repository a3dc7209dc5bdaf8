import type { FilePath } from './place.ts'

/** What the bytes of an image tell. Pixels as shown, so after the orientation in its metadata is applied. */
export interface Picture {
  readonly file: FilePath
  readonly width: number
  readonly height: number
}
