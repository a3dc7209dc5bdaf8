import type { Locale } from '../../locale/locale.ts'
import type { ProvenLine } from '../../model/content-proof.ts'
import type { Metric } from '../../model/metric.ts'
import type { PublishedArticle } from '../../model/site.ts'
import { correctionModel } from '../correction-model.ts'
import { figureLayout } from '../figure-layout.ts'
import { figureTime } from '../figure-time.ts'
import type { Press } from '../press.ts'
import { saidFigure } from '../said-figure.ts'
import { shareOf } from '../share-of.ts'

/** What an article says besides its body, line by line, each with the words that its page has for it. */
export function articleLines(
  { title, summary, cover, body, corrections, metrics }: PublishedArticle,
  press: Pick<Press, 'locale' | 'zone'>,
): readonly ProvenLine[] {
  return [
    ['title', title],
    ['summary', summary],
    ...(cover ? [coverLine(cover)] : []),
    ...figureLines(metrics, press.locale),
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

/** What the parts leave of their whole follows from the figures; how a figure goes on is said by other articles. */
function figureLines(metrics: PublishedArticle['metrics'], locale: Locale): readonly ProvenLine[] {
  return figureLayout(metrics).flatMap((group): readonly ProvenLine[] => {
    const time = group[0] && figureTime(group[0].metric, locale)
    return [
      ...(time ? [['as-of', time.text] as const] : []),
      ...group.flatMap(({ metric: whole, parts, hasShares }) => [
        figureLine(whole, whole.unit, locale),
        ...parts.parts.map((part) =>
          figureLine(part, hasShares ? shareOf(part, whole, locale) : part.unit, locale),
        ),
      ]),
    ]
  })
}

/** @param of What it is a number of: its unit, or a share that says as much. */
function figureLine(
  metric: Pick<Metric, 'label' | 'precision' | 'value'>,
  of: string | undefined,
  locale: Locale,
): ProvenLine {
  const { precision, text } = saidFigure(metric, locale)
  return ['figure', words(metric.label, precision, text, of)]
}

function coverLine({ image, caption, credit }: NonNullable<PublishedArticle['cover']>): ProvenLine {
  return ['cover', words(image.alt, caption, credit)]
}

function words(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(' ')
}
