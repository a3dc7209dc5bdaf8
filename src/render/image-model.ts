import type { PlacedImage } from '../model/body.ts'
import { pictureType } from '../model/derivative.ts'
import type { ImageModel } from '../model/image-models.ts'
import type { Addresses } from './addresses-below.ts'
import { derivativesOf } from './derivatives.ts'

/** An image with its size, so that the page does not jump while it loads, and with the files to choose from. */
export function imageModel(image: PlacedImage, { href }: Addresses): ImageModel {
  const { path, alt, width, height, file } = image
  if (width === undefined || height === undefined) throw new Error(`The image ${file} has no dimensions.`)
  const formats = derivativesOf(image)
  const known = formats.at(-1)?.files.at(-1)
  if (known === undefined) return { src: href(path), alt, width, height }
  return {
    src: href(known.address),
    alt,
    width: known.width,
    height: known.height,
    sources: formats.map(({ format, files }) => ({
      type: pictureType(format),
      files: files.map(({ address, width }) => ({ src: href(address), width })),
    })),
  }
}

/** An image as it lies in the content: the emblem, small as it is shown, and what machines know by its address. */
export function originalModel({ look, ...image }: PlacedImage, addresses: Addresses): ImageModel {
  return imageModel(image, addresses)
}
