import type { PlacedImage } from '../model/body.ts'
import type { ImageModel } from '../model/page-model.ts'
import type { Addresses } from './addresses-below.ts'

/** An image with its size, so that the page does not jump while it loads. */
export function imageModel(image: PlacedImage, { href }: Addresses): ImageModel {
  const { path, alt, width, height, file } = image
  if (width === undefined || height === undefined) throw new Error(`The image ${file} has no dimensions.`)
  return { src: href(path), alt, width, height }
}
