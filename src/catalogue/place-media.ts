/** Images and videos with the addresses that readers find them at. */
import type { PlacedImage } from '../model/body.ts'
import { type Diagnostic, diagnose, type Outcome } from '../model/diagnostic.ts'
import { suggesting } from '../model/did-you-mean.ts'
import type { PictureFault } from '../model/picture.ts'
import type { FilePath, Place } from '../model/place.ts'
import type { FillContext } from './fill-context.ts'
import { findMedia, mediaAddress } from './media-shelf.ts'

export interface WrittenMedia {
  readonly src: string
  readonly alt: string
  readonly place: Place
}

/** Finds an image and its dimensions; undefined when there is none that can be shown. */
export function placeImage(
  { src, alt, place }: WrittenMedia,
  file: FilePath,
  context: FillContext,
): Outcome<PlacedImage | undefined> {
  const found = findMedia(src, file, context)
  if (found === undefined) {
    return failed(
      diagnose('image/missing', place, { src, ...suggesting(context.where.suggestMedia(src, file)) }),
    )
  }
  const picture = context.pictures.get(found.path)
  // Nobody looks for a picture in a PDF.
  if (picture === undefined) return failed(diagnose('image/unreadable', place, { src }))
  if ('fault' in picture) return failed(pictureFault(picture, src, place))
  const { width, height, digest, look, moves } = picture
  return {
    value: {
      path: mediaAddress(found.path),
      file: found.path,
      alt,
      ...{ width, height, digest },
      ...(look && { look }),
    },
    diagnostics: moves ? [diagnose('image/moves', place, { src })] : [],
  }
}

/** Finds a video, whose dimensions its player tells; undefined when there is none. */
export function placeVideo(
  { src, alt, place }: WrittenMedia,
  file: FilePath,
  context: FillContext,
): Outcome<PlacedImage | undefined> {
  const found = findMedia(src, file, context)
  if (found === undefined) {
    const suggestion = suggesting(context.where.suggestMedia(src, file))
    return failed(diagnose('attachment/missing', place, { href: src, ...suggestion }))
  }
  return { value: { path: mediaAddress(found.path), file: found.path, alt }, diagnostics: [] }
}

/** What is wrong with the image `src`, said where it is used. */
export function pictureFault(fault: PictureFault, src: string, place: Place): Diagnostic {
  switch (fault.fault) {
    case 'too-large':
      return diagnose('image/too-large', place, { src, width: fault.width, height: fault.height })
    case 'unreadable':
      return diagnose('image/unreadable', place, { src })
    case 'unsafe-svg':
      return diagnose('image/unsafe-svg', place, { src, what: fault.what })
  }
}

function failed(fault: Diagnostic): Outcome<undefined> {
  return { value: undefined, diagnostics: [fault] }
}
