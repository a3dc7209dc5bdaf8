/** The front matter of a plain page: its address is its path, so there is little to say. */
import { z } from 'zod'
import { aliases, language, text, yesNo } from './fields.ts'

export const pageSchema = z.strictObject({
  title: text.describe('Plain text, in sentence case'),
  summary: text.describe('One or two sentences for search'),
  draft: yesNo.default(false).describe('Keeps the page out of the site'),
  aliases,
  lang: z.exactOptional(language.describe('The language it is written in; that of the site if absent')),
  translationOf: z.exactOptional(text.describe('The .md file of the page that this is a translation of')),
})

/** The front matter of a page that has no fault of its own. */
export type PageFrontMatter = z.output<typeof pageSchema>
