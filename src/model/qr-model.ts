/** A QR code: the address in it, and our SVG's geometry. */
export interface QrModel {
  /** What a phone reads. */
  readonly payload: string
  /** The address as people type it: without `https://`. */
  readonly shown: string
  /** Side of the symbol in modules, without the quiet zone. */
  readonly modules: number
  /** SVG path of the dark modules, in a box of `modules + 8` units. */
  readonly path: string
  readonly label: string
}
