import type { UrlPath } from '../model/address.ts'
import type { Frame, Link } from '../model/page-model.ts'
import { present } from '../model/present.ts'
import { breadcrumbList } from './json-ld/breadcrumb-list.ts'
import { jsonLd } from './json-ld/json-ld.ts'
import { languageLinks } from './language-links.ts'
import { openGraph } from './open-graph.ts'
import type { Press } from './press.ts'
import type { TranslationLink } from './translation-links.ts'

/** What a page says about itself; everything else in its frame follows. */
export interface Heading {
  readonly title: string
  readonly description: string
  /** The address to be known by. */
  readonly address: UrlPath
  /** From the home page down to the page above this one; empty for the home page and pages outside the tree. */
  readonly breadcrumb: readonly Link[]
  /** Tells the pages of one listing apart. */
  readonly pageText?: string | undefined
  /** Where articles decide on them; else they follow from the address. */
  readonly translations?: readonly TranslationLink[] | undefined
}

/** The frame of an ordinary page; kinds of pages that have more to say override its parts. */
export function frame(heading: Heading, press: Press): Frame {
  const { shared, addresses } = press
  const { title, description, address, breadcrumb, pageText, translations } = heading
  const canonical = addresses.absolute(address)
  const page = {
    ...{ title, description, canonical, breadcrumb },
    ...languageLinks({ address, canonical, translations }, press),
  }
  return {
    ...page,
    site: shared,
    headTitle: [title, pageText, shared.title].filter((part) => part !== undefined).join(' – '),
    noindex: false,
    openGraph: openGraph('website', { ...page, card: shared.card }, shared),
    ...present({
      jsonLd: breadcrumb.length > 0 ? jsonLd(breadcrumbList(page)) : undefined,
      currentMenu: currentMenu(
        [...breadcrumb.slice(1), { label: title, href: addresses.href(address) }],
        [...shared.menu, ...(shared.search ? [shared.search] : [])],
      ),
    }),
  }
}

/** The menu item of the page itself, else of the nearest page above it; the home page is above everything and says nothing. */
function currentMenu(trail: readonly Link[], menu: readonly Link[]): string | undefined {
  return trail.findLast(({ href }) => menu.some((item) => item.href === href))?.href
}
