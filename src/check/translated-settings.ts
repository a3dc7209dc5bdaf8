import type { FrontMatter, KeyPath } from '../model/document.ts'
import { present } from '../model/present.ts'
import type { TranslatedFrontMatter } from '../model/site-schema.ts'
import type { AccessibilityReview, SiteSettings } from '../model/site-settings.ts'
import type { LanguageBlock } from './language-blocks.ts'
import { placesOf } from './places-of.ts'

/** The site in another language: what readers see as its block has it, everything else as the site has. */
export function translatedSettings(
  own: SiteSettings,
  { language, block }: LanguageBlock,
  frontMatter: FrontMatter,
): SiteSettings {
  const { title, description, agency, categories, offices, social, navigation } = block
  const { accessibility, ...inherited } = own
  const [titles, names] = [new Map(Object.entries(categories)), new Map(Object.entries(offices))]
  return {
    ...inherited,
    ...{ title, description, social, navigation },
    locale: language,
    isTranslation: true,
    agency: { ...own.agency, ...agency },
    // Former addresses are those of the site's own language.
    categories: own.categories.map(({ id }) => ({ id, title: id, ...titles.get(id) })),
    offices: own.offices.map(({ id, url }) => ({ id, name: names.get(id) ?? id, ...present({ url }) })),
    ...present({ accessibility: accessibility && translatedReview(accessibility, block.accessibility) }),
    places: { ...own.places, ...placesIn(['languages', language], navigation, frontMatter) },
  }
}

/** Undefined when there are exceptions that nobody has translated: to leave them out would be a false statement. */
function translatedReview(
  own: AccessibilityReview,
  translated: TranslatedFrontMatter['accessibility'],
): AccessibilityReview | undefined {
  if (translated) return { ...own, ...translated }
  return own.exceptions.length === 0 ? own : undefined
}

/** The places of the menu's targets, under the keys that they have in settings. */
function placesIn(
  at: KeyPath,
  navigation: TranslatedFrontMatter['navigation'],
  frontMatter: FrontMatter,
): SiteSettings['places'] {
  const keys = navigation.map((_, index) => [...at, 'navigation', index, 'to'])
  const beginning = `${at.join('.')}.`
  const places = Object.entries(placesOf(frontMatter, keys))
  return Object.fromEntries(places.map(([key, place]) => [key.slice(beginning.length), place]))
}
