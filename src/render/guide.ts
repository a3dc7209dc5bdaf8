/** What turns facts of the site into words and links. */
import { type Locale, localeIn } from '../locale/locale.ts'
import { type SectionAddresses, sectionAddresses } from '../locale/section-addresses.ts'
import type { Tree } from '../model/site.ts'
import { type Addresses, addressesBelow } from './addresses-below.ts'
import { type Sections, sectionsOf } from './sections.ts'

export interface Guide {
  readonly locale: Locale
  readonly addresses: Addresses
  readonly at: SectionAddresses
  readonly sections: Sections
}

export function guideTo(site: Tree): Guide {
  const locale = localeIn(site.settings)
  const addresses = addressesBelow(site.settings.url)
  const at = sectionAddresses(locale.paths)
  return { locale, addresses, at, sections: sectionsOf(site, { locale, addresses, at }) }
}
