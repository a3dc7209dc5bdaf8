/** Images as programs elsewhere fetch them: the file that every browser shows, at its full address. */
import type { UrlPath } from '../model/address.ts'
import type { PlacedImage } from '../model/body.ts'
import type { CardModel } from '../model/image-models.ts'
import type { Addresses } from './addresses-below.ts'
import { derivativesOf } from './derivatives.ts'
import { imageModel } from './image-model.ts'

export function outsideImage(image: PlacedImage, addresses: Addresses): CardModel {
  const { src, alt, width, height } = imageModel(image, addresses)
  return { src: new URL(src, addresses.absolute('/')).href, alt, width, height }
}

/** A drawing is shown as it is. */
export function shownAddress(image: PlacedImage): UrlPath {
  return derivativesOf(image).at(-1)?.files.at(-1)?.address ?? image.path
}
