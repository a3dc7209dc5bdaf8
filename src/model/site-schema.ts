/**
 * The settings of a site, `site.yaml`.
 *
 * The one description of its fields: what is checked, what TypeScript knows, and what editing tools are told.
 */
import { z } from 'zod'
import { isSlug } from './address.ts'
import {
  formerAddresses,
  readable,
  secureAddress,
  secureUrl,
  siteAddress,
  text,
  webAddress,
  wholeNumber,
  yesNo,
} from './fields.ts'
import { plainDate } from './time.ts'

// A deep red that passes on paper.
const defaultAccent = '#9d1b1f'

const agency = z.strictObject({
  name: text.describe('The full official name'),
  kind: z.exactOptional(text.describe('The small line above the name')),
  responsible: text.describe('Who answers for the content'),
  address: text,
  phone: z.exactOptional(text),
  email: text,
  emblem: text.describe('An image in the media folder'),
  parent: z
    .exactOptional(z.strictObject({ name: text, url: webAddress }))
    .describe('The portal above this one'),
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

export const siteSchema = z.strictObject({
  title: text.describe('The name of the site'),
  description: text.describe('One sentence for search and feeds'),
  url: siteAddress.describe('Where the site lives, without a slash at the end'),
  locale: readable('language', (written) =>
    written === 'vi' || written === 'en' ? written : undefined,
  ).describe('The language of the site'),
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
        exceptions: z.array(text).default([]).describe('What some readers cannot use yet, a sentence each'),
      }),
    )
    .describe('What the statement on accessibility says; without it there is none'),
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
