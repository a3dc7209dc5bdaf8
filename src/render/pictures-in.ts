import type { PlacedImage } from '../model/body.ts'
import type { PublishedArticle } from '../model/site.ts'

/** What an article shows, the cover first, each picture once. */
export function picturesIn({
  cover,
  body,
}: Pick<PublishedArticle, 'body' | 'cover'>): readonly PlacedImage[] {
  const inBody = body.flatMap((hole) => (hole.filled === 'image' && hole.as === 'img' ? [hole.image] : []))
  const shown = [...(cover ? [cover.image] : []), ...inBody]
  return [...new Map(shown.map((image) => [image.path, image])).values()]
}
