/**
 * What all pages of one site have in common, as plain data: made once, handed to every thread that prints.
 *
 * A page depends on its subject, its body, the imprint and the templates, and on nothing else.
 */
import type { UrlPath } from '../model/address.ts'
import type { Language } from '../model/language.ts'
import type { LookAssets } from '../model/look.ts'
import type { SiteModel } from '../model/page-model.ts'
import { present } from '../model/present.ts'
import type { Tree } from '../model/site.ts'
import type { Guide } from './guide.ts'
import { publisher } from './json-ld/agency.ts'
import { siteModel } from './site-model.ts'
import type { TranslationLink } from './translation-links.ts'

export interface LanguagesOfPages {
  /** The site's own: who speaks none of its languages is led there. */
  readonly own: Language
  /** By address, the pages that there are in every language: home, search, the list of a category. */
  readonly counterparts: Readonly<Record<UrlPath, readonly TranslationLink[]>>
}

export interface Imprint {
  /** Where the site lives; its path is the base path of every link. */
  readonly url: string
  readonly locale: Language
  readonly isTranslation?: true
  readonly zone: string
  /** The part of every page model that is the same on all of them. */
  readonly shared: SiteModel
  /** The agency in the words of schema.org. */
  readonly publisher: object
  /** Only where the site has several languages. */
  readonly languages?: LanguagesOfPages
  /** Of the site's own language: the imprints of the others. */
  readonly translations?: Readonly<Partial<Record<Language, Imprint>>>
}

export function imprintOf(site: Tree, assets: LookAssets, guide: Guide): Imprint {
  const { url, locale, isTranslation, zone } = site.settings
  return {
    url,
    locale,
    ...present({ isTranslation }),
    zone,
    shared: siteModel(site, assets, guide),
    publisher: publisher(site, guide),
  }
}
