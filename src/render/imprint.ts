/**
 * What all pages of one site have in common, as plain data: made once, handed to every thread that prints.
 *
 * A page depends on its subject, its body, the imprint and the templates, and on nothing else.
 */
import type { LookAssets } from '../model/look.ts'
import type { SiteModel } from '../model/page-model.ts'
import type { Site } from '../model/site.ts'
import type { SiteSettings } from '../model/site-settings.ts'
import type { Guide } from './guide.ts'
import { publisher } from './json-ld/agency.ts'
import { siteModel } from './site-model.ts'

export interface Imprint {
  /** Where the site lives; its path is the base path of every link. */
  readonly url: string
  readonly locale: SiteSettings['locale']
  readonly zone: string
  /** The part of every page model that is the same on all of them. */
  readonly shared: SiteModel
  /** The agency in the words of schema.org. */
  readonly publisher: object
}

export function imprintOf(site: Site, assets: LookAssets, guide: Guide): Imprint {
  const { url, locale, zone } = site.settings
  return {
    url,
    locale,
    zone,
    shared: siteModel(site, assets, guide),
    publisher: publisher(site, guide),
  }
}
