/** What of the media files is published, and in which form. */
import type { UrlPath } from '../model/address.ts'
import type { PlacedImage } from '../model/body.ts'
import { shownImages } from '../model/shown-images.ts'
import type { PublishedArticle, PublishedPage, ShownPicture, Site, Tree } from '../model/site.ts'
import type { MediaFile } from '../model/source.ts'
import { mediaAddress } from './media-shelf.ts'

/** A language of the site. */
type Showing = Pick<Tree, 'articles' | 'retired' | 'pages' | 'emblem'>

/**
 * The files that are published as they are, each once, by address.
 *
 * An image that pages only show is not: its derivatives are. One that a page links to is asked for as it is.
 */
export function usedMedia(showing: readonly Showing[], media: readonly MediaFile[]): Site['media'] {
  const used = new Set<UrlPath>(showing.map(({ emblem }) => emblem.path))
  const entries = showing.flatMap(entriesOf)
  for (const { path, look } of entries.flatMap(shownImages)) if (!isDerived(look)) used.add(path)
  for (const hole of entries.flatMap(({ body }) => body)) {
    if (hole.filled === 'link' && 'path' in hole.to) used.add(hole.to.path)
    if (hole.filled === 'image' && hole.as === 'video') used.add(hole.image.path)
  }
  return media
    .map((file) => ({ path: mediaAddress(file.path), file }))
    .filter(({ path }) => used.has(path))
    .sort(byPath)
}

/** The images of which pages show derivatives, each once, by address. */
export function shownPictures(
  showing: readonly Showing[],
  media: readonly MediaFile[],
): readonly ShownPicture[] {
  const shown = showing
    .flatMap(entriesOf)
    .flatMap(shownImages)
    .filter(({ look }) => isDerived(look))
  const images = new Map(shown.map((image) => [image.file, image]))
  const covers = new Set(showing.flatMap(coversOf).map(({ file }) => file))
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

function coversOf({ articles, retired }: Showing): readonly PlacedImage[] {
  return [...articles, ...retired].flatMap(({ cover }) => (cover ? [cover.image] : []))
}

function entriesOf({ articles, retired, pages }: Showing): readonly (PublishedArticle | PublishedPage)[] {
  return [...articles, ...retired, ...pages]
}

function byPath(a: { readonly path: UrlPath }, b: { readonly path: UrlPath }): number {
  return a.path < b.path ? -1 : 1
}
