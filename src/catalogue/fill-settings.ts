/** What site.yaml points to: the menu's pages, the agency's emblem. */
import { urlPath } from '../model/address.ts'
import type { FilledLink, PlacedImage } from '../model/body.ts'
import { type Outcome, outcomeOfEach } from '../model/diagnostic.ts'
import { filePath } from '../model/place.ts'
import { type NavigationItem, placeOfSetting, type SiteSettings, siteFile } from '../model/site-settings.ts'
import { always } from './appearance.ts'
import type { FillContext } from './fill-context.ts'
import { fillLink } from './fill-link.ts'
import { mediaAddress } from './media-shelf.ts'
import { placeImage } from './place-media.ts'

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

/** Settles where the menu leads, as if its links stood on the home page. */
export function fillNavigation(
  settings: SiteSettings,
  context: FillContext,
): Outcome<readonly NavigationItem[]> {
  const home = { file: siteFile, address: urlPath(), anchors: [], appears: always } as const
  const numbered = settings.navigation.map((item, index) => ({ item, index }))
  return outcomeOfEach(numbered, ({ item, index }) => {
    const written = { href: item.to, place: placeOfSetting(settings, `navigation.${index}.to`) }
    const { value, diagnostics } = fillLink(written, home, context)
    return { value: { label: item.label, to: addressOf(value) }, diagnostics }
  })
}

function addressOf({ to }: FilledLink): string {
  if ('outside' in to) return to.outside
  return to.anchor === undefined ? to.path : `${to.path}#${to.anchor}`
}
