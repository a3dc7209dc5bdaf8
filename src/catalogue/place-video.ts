import type { PlacedImage } from '../model/body.ts'
import { diagnose, type Outcome } from '../model/diagnostic.ts'
import type { FilePath } from '../model/place.ts'
import type { FillContext } from './fill-context.ts'
import { findMedia } from './find-media.ts'
import { meaning } from './meaning.ts'
import { mediaAddress } from './media-address.ts'
import type { WrittenImage } from './place-image.ts'

/** Finds a video, whose dimensions its player tells; undefined when there is none. */
export function placeVideo(
  { src, alt, place }: WrittenImage,
  file: FilePath,
  context: FillContext,
): Outcome<PlacedImage | undefined> {
  const found = findMedia(src, file, context)
  return found === undefined
    ? {
        value: undefined,
        diagnostics: [
          diagnose('attachment/missing', place, {
            href: src,
            ...meaning(context.where.suggestMedia(src, file)),
          }),
        ],
      }
    : { value: { path: mediaAddress(found.path), file: found.path, alt }, diagnostics: [] }
}
