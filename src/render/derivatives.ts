/** What is made of an image: planned here once, for the pages that show it and for the files themselves. */
import type { UrlPath } from '../model/address.ts'
import type { PlacedImage } from '../model/body.ts'
import { cardSize, derivativeName, type PictureFormat, type Recipe } from '../model/derivative.ts'
import { derivativeWidths } from '../model/derivative-sizes.ts'
import { derivativeAddress } from './derivative-address.ts'

export interface PlannedDerivative {
  readonly address: UrlPath
  readonly recipe: Recipe
  readonly width: number
  readonly height: number
}

/** The files of one format, the narrowest first. */
export interface PlannedFormat {
  readonly format: PictureFormat
  readonly files: readonly [PlannedDerivative, ...PlannedDerivative[]]
}

/** The best format first; the last is what every browser shows. */
const formatsFor: Readonly<Record<string, readonly PictureFormat[]>> = {
  'line-art': ['avif-sharp', 'png'],
  photo: ['avif', 'webp', 'jpeg'],
  'see-through': ['avif', 'webp', 'png'],
}

/** None for a drawing, which is shown as it is. */
export function derivativesOf(image: PlacedImage): readonly PlannedFormat[] {
  const { look = 'drawing', width = 0, height = 0 } = image
  const widths = derivativeWidths(width, height)
  return (formatsFor[look] ?? []).map((format) => {
    const planned = widths.map((each) => scaled(image, each, format))
    return { format, files: planned as [PlannedDerivative, ...PlannedDerivative[]] }
  })
}

function scaled(image: PlacedImage, width: number, format: PictureFormat): PlannedDerivative {
  const { width: whole = width, height = 1 } = image
  return {
    ...plan(image, { make: 'scaled', width, format }),
    width,
    height: Math.max(1, Math.round((height * width) / whole)),
  }
}

/** As small as networks show it: half of it is blurred on good screens, less is on all of them. */
const smallestCover = { width: cardSize.width / 2, height: cardSize.height / 2 } as const

/** Undefined for a drawing and for an image that would have to be enlarged too much. */
export function cardOf(image: PlacedImage): PlannedDerivative | undefined {
  const { look = 'drawing', width = 0, height = 0 } = image
  if (look === 'drawing' || width < smallestCover.width || height < smallestCover.height) return undefined
  // A diagram says nothing when its edges are cut off.
  return card(image, { make: 'card', from: look === 'photo' ? 'cut' : 'whole' })
}

/** For pages without a cover of their own. Undefined for an emblem that only browsers can draw. */
export function emblemCard(emblem: PlacedImage, accent: string): PlannedDerivative | undefined {
  return emblem.look && card(emblem, { make: 'card', from: 'emblem', accent })
}

function card(image: PlacedImage, recipe: Recipe): PlannedDerivative {
  return { ...plan(image, recipe), ...cardSize }
}

function plan(
  { path, digest = '' }: PlacedImage,
  recipe: Recipe,
): Pick<PlannedDerivative, 'address' | 'recipe'> {
  return { address: derivativeAddress(path, digest, derivativeName(recipe)), recipe }
}
