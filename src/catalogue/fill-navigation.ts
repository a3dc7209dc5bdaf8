import { urlPath } from '../model/address.ts'
import type { FilledLink } from '../model/body.ts'
import { type Outcome, outcomeOfEach } from '../model/diagnostic.ts'
import { type NavigationItem, placeOfSetting, type SiteSettings, siteFile } from '../model/site-settings.ts'
import { always } from './appearance.ts'
import type { FillContext } from './fill-context.ts'
import { fillLink } from './fill-link.ts'

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
