import type { FilePath } from './place.ts'

/** A file to be made of an image, as plain data. The same one always has the same bytes. */
export interface Derivative {
  /** Below `content/`. */
  readonly of: FilePath
  /** Where the image is, absolute. */
  readonly location: string
  /** `digest` of the picture: of its bytes, and of how derivatives are made. */
  readonly digest: string
  readonly recipe: Recipe
}

/** `scaled`: the whole image, never enlarged · `card`: what networks show where a page is shared. */
export type Recipe =
  | { readonly make: 'scaled'; readonly width: number; readonly format: PictureFormat }
  /** `cut`: fills the card · `whole`: stands on white · `emblem`: stands on white, below a bar of the accent. */
  | { readonly make: 'card'; readonly from: 'cut' | 'whole' }
  | { readonly make: 'card'; readonly from: 'emblem'; readonly accent: string }

/** `avif-sharp`: for edges rather than for skies. */
export type PictureFormat = 'avif' | 'avif-sharp' | 'jpeg' | 'png' | 'webp'

/** What every network takes: 1.91 to 1. */
export const cardSize = { width: 1200, height: 630 } as const

const extensions: Readonly<Record<PictureFormat, string>> = {
  avif: 'avif',
  'avif-sharp': 'avif',
  jpeg: 'jpg',
  png: 'png',
  webp: 'webp',
}

/** `660.avif`, `card.jpg`: tells apart the derivatives of one image, and a server their type. */
export function derivativeName(recipe: Recipe): string {
  if (recipe.make === 'scaled') return `${recipe.width}.${extensions[recipe.format]}`
  return recipe.from === 'emblem' ? `card-${recipe.accent.replace('#', '')}.jpg` : 'card.jpg'
}

/** For `type` of a source: `image/avif`. */
export function pictureType(format: PictureFormat): string {
  return `image/${format.replace('-sharp', '')}`
}
