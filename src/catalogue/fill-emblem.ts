import type { PlacedImage } from '../model/body.ts'
import type { Outcome } from '../model/diagnostic.ts'
import { filePath } from '../model/place.ts'
import { placeOfSetting, type SiteSettings, siteFile } from '../model/site-settings.ts'
import type { FillContext } from './fill-context.ts'
import { mediaAddress } from './media-address.ts'
import { placeImage } from './place-image.ts'

/** The agency's emblem, which stands for it wherever its name does; a missing one has an address all the same. */
export function fillEmblem(settings: SiteSettings, context: FillContext): Outcome<PlacedImage> {
  const { emblem: src, name: alt } = settings.agency
  const { value, diagnostics } = placeImage(
    { src, alt, place: placeOfSetting(settings, 'agency.emblem') },
    siteFile,
    context,
  )
  const file = filePath(`media/${src}`)
  return { value: value ?? { path: mediaAddress(file), file, alt }, diagnostics }
}
