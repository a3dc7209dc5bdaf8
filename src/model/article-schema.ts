/**
 * The front matter of an article.
 *
 * The one description of its fields: what is checked, what TypeScript knows, and what editing tools are told.
 */
import { z } from 'zod'
import { isArticleId, isSlug } from './address.ts'
import { aliases, language, readable, text, webAddress, yesNo } from './fields.ts'
import { metricKinds, metricStatuses, precisions } from './metric.ts'
import { periodOf } from './period.ts'
import { momentOf, plainDate } from './time.ts'

const day = readable('date', plainDate)
const moment = readable('date-time', momentOf)

const source = z.strictObject({
  name: text.describe('Who said it first'),
  url: z.exactOptional(webAddress.describe('Where they said it')),
  date: z.exactOptional(day.describe('The day they said it')),
})

const cover = z.strictObject({
  src: text.describe('The image file: beside the article, in the media folder, or as an address /media/…'),
  alt: text.describe('What the image shows, for those who cannot see it'),
  caption: z.exactOptional(text.describe('The line under the image')),
  credit: z.exactOptional(text.describe('Who made the image')),
})

const metricTime = {
  asOf: z.exactOptional(day.describe('The day to which the figure is true')),
  period: z.exactOptional(
    readable('period', periodOf).describe('Instead of a day: the time over which it was counted'),
  ),
}

const metricSource = z.strictObject({
  name: text.describe('The office that counted'),
  document: z.exactOptional(text.describe('The number of its document')),
  url: z.exactOptional(webAddress.describe('Where the document can be read')),
})

const figure = text.describe('The figure: a plain number, or in quotes as the site writes it')

const metric = z.strictObject({
  label: text.describe('What was counted or measured'),
  value: figure,
  unit: z.exactOptional(text.describe('What one of it is')),
  ...metricTime,
  kind: z.exactOptional(z.enum(metricKinds).describe('What sort of figure it is')),
  precision: z.enum(precisions).default('exact').describe('How exact the figure is'),
  place: z.exactOptional(text.describe('Where it was counted')),
  source: z.exactOptional(metricSource.describe("Who counted, if not the article's source")),
  status: z.exactOptional(z.enum(metricStatuses).describe('Whether the figure may still change')),
  sum: z.array(text).default([]).describe('The ids of the figures that add up to this one'),
  partOf: z.exactOptional(text.describe('The id of the figure that this one is a part of')),
  percentOf: z.exactOptional(
    z.tuple([text, text]).describe('This figure is the first of these two in percent of the second'),
  ),
  compare: z.exactOptional(
    z.strictObject({ value: figure, ...metricTime }).describe('The same figure at another time'),
  ),
  series: z.exactOptional(
    readable('id', (written) => (isSlug(written) ? written : undefined)).describe(
      'The name under which the same figure stands in other articles',
    ),
  ),
  note: z.exactOptional(text.describe('A remark below the table of figures')),
})

const correction = z.strictObject({
  date: moment.describe('When the text was changed, with the offset from Greenwich'),
  was: text.describe('What the article said'),
  now: text.describe('What it says instead'),
  note: z.exactOptional(text.describe('Why, or where in the article')),
  kind: z
    .enum(['major', 'minor'])
    .describe('Whether sheets that were printed before mislead their readers: major or minor'),
  metric: z.exactOptional(
    text.describe('The id of the figure that was wrong; then `was` and `now` are its values'),
  ),
})

export const articleSchema = z.strictObject({
  id: readable('id', (written) => (isArticleId(written) ? written : undefined)).describe(
    'Five letters and digits that never change; the QR code carries them',
  ),
  title: text.describe('Plain text, in sentence case'),
  summary: text.describe('One or two sentences for lists and search'),
  published: moment.describe('When it appears, with the offset from Greenwich'),
  author: z
    .union([text.transform((name): readonly string[] => [name]), z.array(text).min(1)])
    .describe('Who wrote it; a list if there are several'),
  source: source.describe('Where the news comes from'),
  category: text.describe('The id of a category in site.yaml'),
  office: z.exactOptional(text.describe('The id of an office in site.yaml')),
  tags: z.array(text).default([]).describe('Subjects that other articles share'),
  cover: z.exactOptional(cover.describe('The image above the text')),
  metrics: z
    .record(z.string().refine(isSlug), metric)
    .default({})
    .describe('The figures of the article, by id'),
  updated: z.exactOptional(moment.describe('When it last changed in what it says')),
  expires: z.exactOptional(
    moment.describe('From when on it is over: it leaves the lists and says so on its page'),
  ),
  pinnedUntil: z.exactOptional(
    moment.describe('Until when it stands above everything else on the home page'),
  ),
  corrections: z.array(correction).default([]).describe('What it said wrongly, and what it says instead'),
  status: z.exactOptional(
    z
      .enum(['withdrawn', 'removed'])
      .describe('Withdrawn: its page stays, and says so; removed: only word of it stays'),
  ),
  reason: z.exactOptional(text.describe('Why it was withdrawn or removed')),
  replacedBy: z.exactOptional(
    text.describe('The article to read instead: its .md file, its id or its address'),
  ),
  hideTitle: yesNo.default(false).describe('Hides the title of a removed article too'),
  draft: yesNo.default(false).describe('Keeps the article out of the site'),
  slug: z.exactOptional(
    readable('id', (written) => (isSlug(written) ? written : undefined)).describe(
      'The last part of the address; the file name if absent',
    ),
  ),
  aliases,
  lang: z.exactOptional(language.describe('The language it is written in; that of the site if absent')),
  translationOf: z.exactOptional(text.describe('The id of the article that this is a translation of')),
})

/** The front matter of an article that has no fault of its own. */
export type ArticleFrontMatter = z.output<typeof articleSchema>
