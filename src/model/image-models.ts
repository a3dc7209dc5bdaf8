/** Images as templates see them. */
export interface ImageModel {
  /** What every browser shows. */
  readonly src: string
  readonly alt: string
  /** Of the file at `src`. */
  readonly width: number
  readonly height: number
  /** The same in formats and widths to choose from, the best format first, the narrowest file first; the last format is that of `src`. */
  readonly sources?: readonly ImageSource[]
}

export interface ImageSource {
  /** `image/avif` */
  readonly type: string
  readonly files: readonly { readonly src: string; readonly width: number }[]
}

/** The picture that networks show where a page is shared. */
export type CardModel = Omit<ImageModel, 'sources'>
