/** What of the media files is published, and in which form. */
import type { UrlPath } from '../model/address.ts'
import type { FilledHole, PlacedImage } from '../model/body.ts'
import type { ShownPicture, Site } from '../model/site.ts'
import type { MediaFile } from '../model/source.ts'
import { mediaAddress } from './media-shelf.ts'

type Showing = Pick<Site, 'articles' | 'retired' | 'pages' | 'emblem'>

/**
 * The files that are published as they are, each once, by address.
 *
 * An image that pages only show is not: its derivatives are. One that a page links to is asked for as it is.
 */
export function usedMedia(showing: Showing, media: readonly MediaFile[]): Site['media'] {
  const used = new Set<UrlPath>([showing.emblem.path])
  for (const { path, look } of shownImages(showing)) if (!isDerived(look)) used.add(path)
  for (const hole of holesOf(showing)) {
    if (hole.filled === 'link' && 'path' in hole.to) used.add(hole.to.path)
    if (hole.filled === 'image' && hole.as === 'video') used.add(hole.image.path)
  }
  return media
    .map((file) => ({ path: mediaAddress(file.path), file }))
    .filter(({ path }) => used.has(path))
    .sort(byPath)
}

/** The images of which pages show derivatives, each once, by address. */
export function shownPictures(showing: Showing, media: readonly MediaFile[]): readonly ShownPicture[] {
  const shown = shownImages(showing).filter(({ look }) => isDerived(look))
  const images = new Map(shown.map((image) => [image.file, image]))
  const covers = new Set(coversOf(showing).map(({ file }) => file))
  return media
    .flatMap((file) => {
      const image = images.get(file.path)
      return image ? [{ image, file, isCover: covers.has(file.path) }] : []
    })
    .sort((a, b) => byPath(a.image, b.image))
}

function isDerived(look: PlacedImage['look']): boolean {
  return look !== undefined && look !== 'drawing'
}

function shownImages(showing: Showing): readonly PlacedImage[] {
  const inBodies = holesOf(showing).flatMap((hole) =>
    hole.filled === 'image' && hole.as === 'img' ? [hole.image] : [],
  )
  return [...coversOf(showing), ...inBodies]
}

function coversOf({ articles, retired }: Showing): readonly PlacedImage[] {
  return [...articles, ...retired].flatMap(({ cover }) => (cover ? [cover.image] : []))
}

function holesOf({ articles, retired, pages }: Showing): readonly FilledHole[] {
  return [...articles, ...retired, ...pages].flatMap(({ body }) => body)
}

function byPath(a: { readonly path: UrlPath }, b: { readonly path: UrlPath }): number {
  return a.path < b.path ? -1 : 1
}
