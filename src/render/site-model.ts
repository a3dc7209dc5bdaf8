import type { LookAssets } from '../model/look.ts'
import type { Link, SiteModel, SocialModel } from '../model/page-model.ts'
import { present } from '../model/present.ts'
import type { Tree } from '../model/site.ts'
import type { NavigationItem, SiteSettings, SocialChannel } from '../model/site-settings.ts'
import type { Addresses } from './addresses-below.ts'
import { cardModel } from './card-model.ts'
import { emblemCard } from './derivatives.ts'
import { feedLinks } from './feeds/feed-links.ts'
import type { Guide } from './guide.ts'
import { iconLinks } from './icon-links.ts'
import { originalModel } from './image-model.ts'
import { qrModel } from './qr-model.ts'
import type { Sections } from './sections.ts'

/** What every page shows around its subject: header, menu, footer, channels. Made once, its codes included. */
export function siteModel(site: Tree, assets: LookAssets, guide: Guide): SiteModel {
  const { addresses, at, locale, sections } = guide
  const { settings } = site
  const menu = menuOf(settings.navigation, sections, addresses)
  const isInMenu = menu.some(({ href }) => href === sections.search.href)
  const emblem = originalModel(site.emblem, addresses)
  const card = cardModel(emblemCard(site.emblem, settings.accent), settings.agency.name, addresses)
  return {
    lang: settings.locale,
    title: settings.title,
    words: locale.words,
    home: sections.home.href,
    // The codes of all languages begin so too.
    genuine: addresses.absolute('/'),
    assets: {
      style: addresses.href(assets.style),
      script: addresses.href(assets.script),
      preloads: assets.preloads.map((font) => addresses.href(font)),
      icons: iconLinks(site.emblem, assets.icons, addresses),
      manifest: addresses.href(at.manifest),
    },
    feeds: feedLinks(at.home, settings.title, addresses),
    agency: agencyModel(settings),
    emblem,
    menu,
    ...(!isInMenu && { search: sections.search }),
    footerLinks: [
      ...site.pages.map(({ title, address }) => ({ label: title, href: addresses.href(address) })),
      ...(sections.accessibility ? [sections.accessibility] : []),
      sections.siteMap,
      sections.archive,
      sections.corrections,
      sections.allNews,
    ],
    social: settings.social.map(socialModel),
    ...present({ card, licence: settings.licence && outsideLink(settings.licence) }),
  }
}

function agencyModel({ agency }: SiteSettings): SiteModel['agency'] {
  const { name, responsible, address, email, kind, phone, parent } = agency
  return {
    name,
    responsible,
    address,
    email,
    ...present({ kind, phone, parent: parent && outsideLink(parent) }),
  }
}

/** The menu that site.yaml states, else one that leaves nothing out. */
function menuOf(
  navigation: readonly NavigationItem[],
  { home, category, allNews }: Sections,
  addresses: Addresses,
): readonly Link[] {
  if (navigation.length === 0) return [home, ...category.values(), allNews]
  return navigation.map(({ label, to }) => ({ label, href: menuHref(to, addresses) }))
}

function menuHref(to: string, { href }: Addresses): string {
  if (!to.startsWith('/') || to.startsWith('//')) return to
  const [address = '', anchor] = to.split('#', 2)
  return href(address, anchor)
}

function socialModel({ name, url, caption, qr }: SocialChannel): SocialModel {
  return { name, href: url, caption, ...(qr && { qr: qrModel(url, caption) }) }
}

function outsideLink({ name, url }: { readonly name: string; readonly url: string }): Link {
  return { label: name, href: url }
}
