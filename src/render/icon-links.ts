import type { PlacedImage } from '../model/body.ts'
import type { IconFile, IconLink } from '../model/icon.ts'
import { isDrawing } from '../model/media-type.ts'
import type { Addresses } from './addresses-below.ts'

/** The emblem for browsers: as it is, if it is a drawing, which is sharp in every size; and as pixels. */
export function iconLinks(
  emblem: PlacedImage,
  icons: readonly IconFile[],
  { href }: Addresses,
): readonly IconLink[] {
  const linkTo = (wanted: number, link: Omit<IconLink, 'href'>): readonly IconLink[] =>
    icons.filter(({ size }) => size === wanted).map((icon) => ({ ...link, href: href(icon.href) }))
  const isShownAsItIs = isDrawing(emblem.path) || icons.length === 0
  return [
    // Before the drawing: some browsers take the last that they can show.
    ...linkTo(32, { rel: 'icon', sizes: '32x32' }),
    ...(isShownAsItIs ? [{ rel: 'icon', sizes: 'any', href: href(emblem.path) }] : []),
    ...linkTo(180, { rel: 'apple-touch-icon' }),
  ]
}
