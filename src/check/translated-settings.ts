import type { FrontMatter, KeyPath } from '../model/document.ts'
import { present } from '../model/present.ts'
import type { TranslatedFrontMatter } from '../model/site-schema.ts'
import type { AccessibilityReview, SiteSettings } from '../model/site-settings.ts'
import { aliasKeys } from './alias-keys.ts'
import type { LanguageBlock } from './language-blocks.ts'
import { placesOf } from './places-of.ts'

/** The site in another language: what readers see as its block has it, everything else as the site has. */
export function translatedSettings(
  own: SiteSettings,
  { language, block }: LanguageBlock,
  frontMatter: FrontMatter,
): SiteSettings {
  const { title, description, agency, social, navigation } = block
  const { accessibility, ...inherited } = own
  const [titles, names] = [new Map(Object.entries(block.categories)), new Map(Object.entries(block.offices))]
  const categories = own.categories.map(({ id }) => ({ id, title: id, ...titles.get(id) }))
  const offices = own.offices.map(({ id, url }) => ({ id, name: id, ...names.get(id), ...present({ url }) }))
  const keys = [
    ...navigation.map((_, index) => ['navigation', index, 'to']),
    ...aliasKeys('categories', categories),
    ...aliasKeys('offices', offices),
  ]
  return {
    ...inherited,
    ...{ title, description, categories, offices, social, navigation },
    locale: language,
    isTranslation: true,
    agency: { ...own.agency, ...agency },
    ...present({ accessibility: accessibility && translatedReview(accessibility, block.accessibility) }),
    places: { ...own.places, ...placesIn(['languages', language], keys, frontMatter) },
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

/** The places of what is written in the block, under the keys that it has in settings. */
function placesIn(
  block: KeyPath,
  keys: readonly KeyPath[],
  frontMatter: FrontMatter,
): SiteSettings['places'] {
  const beginning = `${block.join('.')}.`
  const places = Object.entries(
    placesOf(
      frontMatter,
      keys.map((key) => [...block, ...key]),
    ),
  )
  return Object.fromEntries(places.map(([key, place]) => [key.slice(beginning.length), place]))
}
