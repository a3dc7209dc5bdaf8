import type { UrlPath } from '../model/address.ts'
import type { FilledPiece } from '../model/body.ts'
import type { Site } from '../model/site.ts'
import type { MediaFile } from '../model/source.ts'
import { mediaAddress } from './media-shelf.ts'

/** The media files that published pages show or link to, each once, by address. */
export function usedMedia(
  { articles, pages, emblem }: Pick<Site, 'articles' | 'pages' | 'emblem'>,
  media: readonly MediaFile[],
): Site['media'] {
  const used = new Set<UrlPath>([emblem.path])
  for (const { cover } of articles) if (cover) used.add(cover.image.path)
  for (const { body } of [...articles, ...pages]) {
    for (const piece of body.pieces) {
      const address = addressIn(piece)
      if (address) used.add(address)
    }
  }
  return media
    .map((file) => ({ path: mediaAddress(file.path), file }))
    .filter(({ path }) => used.has(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

function addressIn(piece: FilledPiece): UrlPath | undefined {
  if (typeof piece === 'string') return undefined
  if (piece.filled === 'image') return piece.image.path
  return piece.filled === 'link' && 'path' in piece.to ? piece.to.path : undefined
}
