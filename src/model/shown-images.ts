import type { FilledBody, PlacedImage } from './body.ts'

interface Showing {
  readonly cover?: { readonly image: PlacedImage }
  readonly body: FilledBody
}

/** The images that an article or a page shows, the cover first, as often as they are shown. */
export function shownImages({ cover, body }: Showing): readonly PlacedImage[] {
  const inBody = body.flatMap((hole) => (hole.filled === 'image' && hole.as === 'img' ? [hole.image] : []))
  return [...(cover ? [cover.image] : []), ...inBody]
}
