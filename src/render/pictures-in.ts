import type { PlacedImage } from '../model/body.ts'
import { shownImages } from '../model/shown-images.ts'
import type { PublishedArticle } from '../model/site.ts'

/** What an article shows, the cover first, each picture once. */
export function picturesIn(article: Pick<PublishedArticle, 'body' | 'cover'>): readonly PlacedImage[] {
  return [...new Map(shownImages(article).map((image) => [image.path, image])).values()]
}
