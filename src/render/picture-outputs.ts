import type { PlacedImage } from '../model/body.ts'
import type { OutputFile } from '../model/output-file.ts'
import type { Site } from '../model/site.ts'
import { cardOf, derivativesOf, emblemCard, type PlannedDerivative } from './derivatives.ts'
import { outputPath } from './output-path.ts'

interface Original {
  readonly image: PlacedImage
  readonly location: string
}

/** The files made of the images that pages show, and the picture that stands for the site. */
export function pictureOutputs({ pictures, emblem, media, settings }: Site): readonly OutputFile<never>[] {
  const location = media.find(({ path }) => path === emblem.path)?.file.location
  const card = emblemCard(emblem, settings.accent)
  return [
    ...(card && location ? [pictureOutput({ image: emblem, location }, card)] : []),
    ...pictures.flatMap(({ image, file: { location }, isCover }) => {
      const scaled = derivativesOf(image).flatMap(({ files }) => files)
      const ofCover = isCover ? cardOf(image) : undefined
      return [...scaled, ...(ofCover ? [ofCover] : [])].map((each) =>
        pictureOutput({ image, location }, each),
      )
    }),
  ]
}

function pictureOutput(
  { image: { file, digest = '' }, location }: Original,
  { address, recipe }: PlannedDerivative,
): OutputFile<never> {
  return {
    path: outputPath(address),
    source: file,
    links: [],
    content: { derive: { of: file, location, digest, recipe } },
  }
}
