import type { UrlPath } from '../model/address.ts'
import type { FilledHole } from '../model/body.ts'
import type { Site } from '../model/site.ts'
import type { MediaFile } from '../model/source.ts'
import { mediaAddress } from './media-shelf.ts'

/** The media files that published pages show or link to, each once, by address. */
export function usedMedia(
  { articles, retired, pages, emblem }: Pick<Site, 'articles' | 'retired' | 'pages' | 'emblem'>,
  media: readonly MediaFile[],
): Site['media'] {
  const used = new Set<UrlPath>([emblem.path])
  for (const { cover } of [...articles, ...retired]) if (cover) used.add(cover.image.path)
  for (const { body } of [...articles, ...retired, ...pages]) {
    for (const hole of body) {
      const address = addressIn(hole)
      if (address) used.add(address)
    }
  }
  return media
    .map((file) => ({ path: mediaAddress(file.path), file }))
    .filter(({ path }) => used.has(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

function addressIn(hole: FilledHole): UrlPath | undefined {
  if (hole.filled === 'image') return hole.image.path
  return hole.filled === 'link' && 'path' in hole.to ? hole.to.path : undefined
}
