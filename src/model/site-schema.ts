/**
 * The settings of a site, `site.yaml`.
 *
 * The one description of its fields: what is checked, what TypeScript knows, and what editing tools are told.
 */
import { z } from 'zod'
import { isSlug } from './address.ts'
import {
  formerAddresses,
  language,
  readable,
  secureAddress,
  secureUrl,
  siteAddress,
  text,
  webAddress,
  wholeNumber,
  yesNo,
} from './fields.ts'
import type { Language } from './language.ts'
import { plainDate } from './time.ts'

// A deep red that passes on paper.
const defaultAccent = '#9d1b1f'

const parent = z.strictObject({ name: text, url: webAddress })

const agency = z.strictObject({
  name: text.describe('The full official name'),
  kind: z.exactOptional(text.describe('The small line above the name')),
  responsible: text.describe('Who answers for the content'),
  address: text,
  phone: z.exactOptional(text),
  email: text,
  emblem: text.describe('An image in the media folder'),
  parent: z.exactOptional(parent).describe('The portal above this one'),
})

const category = z.strictObject({ title: text, description: z.exactOptional(text), aliases: formerAddresses })
const office = z.strictObject({ name: text, url: z.exactOptional(webAddress), aliases: formerAddresses })
const channel = z.strictObject({ name: text, url: secureAddress, caption: text, qr: yesNo.default(false) })
const navigationItem = z.strictObject({ label: text, to: text })
const day = readable('date', plainDate)
const security = z.strictObject({
  contact: readable('contact', contact).describe('Who hears of weaknesses of the site'),
  expires: day.describe('The last day on which this holds, at most a year ahead'),
  policy: z.exactOptional(secureAddress.describe('A page that says what becomes of a report')),
})
const id = z.string().refine(isSlug)

const translatedAgency = z.strictObject({
  name: text.describe('The full official name in this language'),
  kind: z.exactOptional(text),
  responsible: z.exactOptional(text),
  address: z.exactOptional(text),
  parent: z.exactOptional(parent),
})
const translatedCategory = z.strictObject({
  title: text,
  description: z.exactOptional(text),
  aliases: formerAddresses,
})
const translatedOffice = z.strictObject({ name: text, aliases: formerAddresses })
const exceptions = z.array(text).describe('What some readers cannot use yet, a sentence each')

/** All that readers see of the settings, in one block for the translator. */
const translation = z.strictObject({
  title: text.describe('The name of the site in this language'),
  description: text.describe('One sentence for search and feeds'),
  agency: translatedAgency.describe('The office that publishes the site'),
  categories: z
    .record(id, z.union([text.transform((title) => ({ title })), translatedCategory]))
    .describe('The name of every category, by id'),
  offices: z
    .record(id, z.union([text.transform((name) => ({ name })), translatedOffice]))
    .default({})
    .describe('The name of every office, by id'),
  social: z.array(channel).default([]).describe('The official channels, with captions in this language'),
  navigation: z.array(navigationItem).default([]).describe('The menu'),
  accessibility: z
    .exactOptional(z.strictObject({ exceptions }))
    .describe('The exceptions of the statement on accessibility'),
})

export const siteSchema = z.strictObject({
  title: text.describe('The name of the site'),
  description: text.describe('One sentence for search and feeds'),
  url: siteAddress.describe('Where the site lives, without a slash at the end'),
  locale: language.describe('The language of the site'),
  zone: text.describe('The time zone, by its IANA name'),
  accent: readable('colour', colour, (written) => [`#${written}`])
    .default(defaultAccent)
    .describe('The one colour of the site'),
  agency: agency.describe('The office that publishes the site'),
  categories: z
    .record(id, z.union([text.transform((title) => ({ title })), category]))
    .refine((categories) => Object.keys(categories).length > 0)
    .describe('By id, in the order of the home page'),
  offices: z
    .record(id, z.union([text.transform((name) => ({ name })), office]))
    .default({})
    .describe('Bodies that issue news, by id'),
  social: z.array(channel).default([]).describe('The official channels elsewhere'),
  navigation: z.array(navigationItem).default([]).describe('The menu'),
  spreadsheets: yesNo
    .default(false)
    .describe('Whether figures can also be had as tables with semicolons and decimal commas'),
  correctionDays: wholeNumber.default(14).describe('How many days the home page shows a correction'),
  security: z.exactOptional(security).describe('Published in security.txt for those who find a weakness'),
  accessibility: z
    .exactOptional(
      z.strictObject({
        reviewed: day.describe('The day on which somebody last went through the site'),
        exceptions: exceptions.default([]),
      }),
    )
    .describe('What the statement on accessibility says; without it there is none'),
  languages: z
    .strictObject({
      en: z.exactOptional(translation),
      vi: z.exactOptional(translation),
    } satisfies Record<Language, unknown>)
    .default({})
    .describe('Other languages of the site, by their codes, each with the words that its readers see'),
  licence: z
    .exactOptional(z.strictObject({ name: text, url: webAddress }))
    .describe('Of the texts and figures'),
})

/** As a URI. */
function contact(written: string): string | undefined {
  if (/^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(written)) return `mailto:${written}`
  return secureUrl(written)
}

function colour(written: string): string | undefined {
  return /^#[0-9a-f]{6}$/i.test(written) ? written.toLowerCase() : undefined
}

/** What site.yaml says when it has no fault of its own; the zone is not yet known to exist. */
export type SiteFrontMatter = z.output<typeof siteSchema>

/** What it says of one language besides the site's own. */
export type TranslatedFrontMatter = z.output<typeof translation>
