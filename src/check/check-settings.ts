import { isZone } from '../locale/is-zone.ts'
import { localeOf } from '../locale/locale.ts'
import { contrastRatio } from '../model/contrast-ratio.ts'
import { type Diagnostic, diagnose, isError, type Outcome } from '../model/diagnostic.ts'
import type { FrontMatter, KeyPath } from '../model/document.ts'
import { type SiteFrontMatter, siteSchema } from '../model/site-schema.ts'
import { provisionalSettings, type SiteSettings } from '../model/site-settings.ts'
import { isOnDisk, isUnsafe } from './address-kinds.ts'
import { aliasKeys, type Labels } from './alias-keys.ts'
import { checkFields } from './check-fields.ts'
import { languageBlocks } from './language-blocks.ts'
import { languageFaults } from './language-faults.ts'
import { placesOf } from './places-of.ts'
import { sampleOf } from './sample-of.ts'
import { translatedSettings } from './translated-settings.ts'

// The colour that pages are drawn on in light mode, and what AA asks of text on it.
const paper = '#fffefb'
const leastContrast = 4.5

const options = { locale: localeOf(provisionalSettings.locale), zone: provisionalSettings.zone }

/** The language and the zone of the site, whatever else is wrong in site.yaml; provisional ones for what it doesn't say. */
export function readingOf(frontMatter: FrontMatter): Pick<SiteSettings, 'locale' | 'zone'> {
  const { locale, zone } = checkFields(frontMatter, siteSchema, options).understood
  return {
    locale: locale ?? provisionalSettings.locale,
    zone: zone !== undefined && isZone(zone) ? zone : provisionalSettings.zone,
  }
}

/** Checks site.yaml; undefined when any fault is an error. */
export function checkSettings(frontMatter: FrontMatter): Outcome<SiteSettings | undefined> {
  const { complete, understood, diagnostics: faults } = checkFields(frontMatter, siteSchema, options)
  const diagnostics = [
    ...faults,
    ...unknownZone(understood, frontMatter),
    ...lowContrast(understood, frontMatter),
    ...refusedLinks(['navigation'], understood.navigation, frontMatter),
    ...languageFaults(understood, frontMatter),
    ...languageBlocks(understood).flatMap(({ language, block }) =>
      refusedLinks(['languages', language, 'navigation'], block.navigation, frontMatter),
    ),
  ]
  const isSound = complete && !diagnostics.some(isError)
  return { value: isSound ? settingsOf(complete, frontMatter) : undefined, diagnostics }
}

type Understood = Partial<SiteFrontMatter>

function unknownZone({ zone }: Understood, frontMatter: FrontMatter): readonly Diagnostic[] {
  if (zone === undefined || isZone(zone)) return []
  const values = { field: 'zone', value: zone, expected: 'zone' } as const
  return [diagnose('field/malformed', frontMatter.placeOf(['zone']), values)]
}

/** The accent is the colour of links and headings: letters, not decoration. */
function lowContrast({ accent }: Understood, frontMatter: FrontMatter): readonly Diagnostic[] {
  if (accent === undefined) return []
  const contrast = contrastRatio(accent, paper)
  if (contrast >= leastContrast) return []
  // Rounded down: nobody is told that 4.5 is less than 4.5.
  const ratio = (Math.floor(contrast * 100) / 100).toFixed(2)
  return [
    diagnose('site/low-contrast', frontMatter.placeOf(['accent']), { colour: accent, ratio, on: 'light' }),
  ]
}

/** The menu is on every page, and no sanitiser sees it. */
function refusedLinks(
  at: KeyPath,
  navigation: SiteFrontMatter['navigation'] = [],
  frontMatter: FrontMatter,
): readonly Diagnostic[] {
  return navigation.flatMap(({ to }, index): readonly Diagnostic[] => {
    const place = frontMatter.placeOf([...at, index, 'to'])
    if (isOnDisk(to)) return [diagnose('link/local-file', place, { href: to })]
    return isUnsafe(to) ? [diagnose('link/unsafe', place, { href: sampleOf(to) })] : []
  })
}

function settingsOf({ languages, ...fields }: SiteFrontMatter, frontMatter: FrontMatter): SiteSettings {
  const { navigation } = fields
  const categories = Object.entries(fields.categories).map(([id, category]) => ({ id, ...category }))
  const offices = Object.entries(fields.offices).map(([id, office]) => ({ id, ...office }))
  const own: SiteSettings = {
    ...fields,
    ...{ categories, offices, translations: [] },
    places: {
      ...placesOf(frontMatter, [
        ['url'],
        ['accent'],
        ['agency', 'emblem'],
        ['security', 'expires'],
        ...navigation.map((_, index) => ['navigation', index, 'to']),
        ...aliasKeys('categories', categories),
        ...aliasKeys('offices', offices),
      ]),
      ...placesOfIds('categories', categories, frontMatter),
      ...placesOfIds('offices', offices, frontMatter),
    },
  }
  const translations = languageBlocks({ languages }).map((block) =>
    translatedSettings(own, block, frontMatter),
  )
  return { ...own, translations }
}

function placesOfIds(group: string, labels: Labels, frontMatter: FrontMatter): SiteSettings['places'] {
  return Object.fromEntries(labels.map(({ id }) => [`${group}.${id}`, frontMatter.placeOfKey([group, id])]))
}
