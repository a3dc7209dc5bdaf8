import type { Locale } from '../../locale/locale.ts'
import type { ProvenLine } from '../../model/content-proof.ts'
import type { PublishedArticle } from '../../model/site.ts'
import { correctionModel } from '../correction-model.ts'
import { figures } from '../figures.ts'
import type { Press } from '../press.ts'

/** What an article says, line by line, each with the words that its page has for it. */
export function articleLines(article: PublishedArticle, press: Press): readonly ProvenLine[] {
  const { title, summary, bodyProof, cover, body, corrections } = article
  return [
    ['title', title],
    ['summary', summary],
    ['body', bodyProof],
    ...(cover ? [coverLine(cover)] : []),
    ...figureLines(article, press.locale),
    ...body.flatMap((hole): readonly ProvenLine[] =>
      hole.filled === 'link' && 'outside' in hole.to ? [['link', hole.to.outside]] : [],
    ),
    ...corrections.flatMap((correction): readonly ProvenLine[] => {
      const { day, was, now, note } = correctionModel(correction, press)
      return [
        ['correction', day.text],
        ['was', was],
        ['now', now],
        ...(note === undefined ? [] : [['note', note] as const]),
      ]
    }),
  ]
}

/** What the parts leave of their whole follows from the figures. */
function figureLines({ metrics, source }: PublishedArticle, locale: Locale): readonly ProvenLine[] {
  const groups = figures(metrics.map(alone), { locale, source: source.name })
  return groups.flatMap(({ time, rows }): readonly ProvenLine[] => [
    ...(time ? [['as-of', time.text] as const] : []),
    ...rows
      .filter(({ role }) => role !== 'rest')
      .map(({ label, precision, text, unit, share }) => {
        return ['figure', words(label, precision, text, share ?? unit)] as const
      }),
  ])
}

/** How a figure goes on from article to article is said by others. */
function alone({ inSeries, ...metric }: PublishedArticle['metrics'][number]) {
  return metric
}

function coverLine({ image, caption, credit }: NonNullable<PublishedArticle['cover']>): ProvenLine {
  return ['cover', words(image.alt, caption, credit)]
}

function words(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(' ')
}
