import type { Language } from './language.ts'
import type { SiteSettings } from './site-settings.ts'

/** The settings of every language of a site, its own first. */
export function settingsOfAll(settings: SiteSettings): readonly SiteSettings[] {
  return [settings, ...settings.translations]
}

/** Those of the language that something is written in; the site's own where it says none, or one that there isn't. */
export function settingsFor({ lang }: { readonly lang?: Language }, settings: SiteSettings): SiteSettings {
  return settings.translations.find(({ locale }) => locale === lang) ?? settings
}
