import type { ArticleId, UrlPath } from '../model/address.ts'
import type { Metric } from '../model/metric.ts'
import type { ArticleModel, BodyPiece, CorrectionModel, Frame } from '../model/page-model.ts'
import { present } from '../model/present.ts'
import type { NumberedCorrection } from '../model/site.ts'
import type { Instant } from '../model/time.ts'
import { articleOpenGraph } from './article-open-graph.ts'
import { bodyPieces } from './body-pieces.ts'
import { correctionModel } from './correction-model.ts'
import { dublinCore } from './dublin-core.ts'
import type { FigureInSeries } from './figure-in-series.ts'
import { figures } from './figures.ts'
import { frame } from './frame.ts'
import { breadcrumbList } from './json-ld/breadcrumb-list.ts'
import { jsonLd } from './json-ld/json-ld.ts'
import { newsArticle } from './json-ld/news-article.ts'
import { mailTo } from './mail-to.ts'
import { type NoticeSubject, noticeModel } from './notice-model.ts'
import type { Press } from './press.ts'
import { qrModel } from './qr-model.ts'
import { stateText } from './state-text.ts'
import { timeModel } from './time-model.ts'
import type { TranslationLink } from './translation-links.ts'

export interface ArticleSubject
  extends Pick<Frame, 'breadcrumb' | 'title'>,
    Pick<
      ArticleModel,
      | 'allNews'
      | 'alternates'
      | 'category'
      | 'cover'
      | 'figuresAsData'
      | 'newer'
      | 'office'
      | 'older'
      | 'source'
      | 'summary'
      | 'tags'
    > {
  readonly kind: 'article'
  readonly id: ArticleId
  readonly address: UrlPath
  /** The short link that never changes, with scheme and host. */
  readonly identifier: string
  /** What the printed code leads to. */
  readonly shortLink: { readonly href: string }
  readonly published: Instant
  readonly updated?: Instant
  /** Only of what readers do not see yet. */
  readonly state?: 'draft' | 'scheduled'
  readonly translations?: readonly TranslationLink[]
  readonly notice?: NoticeSubject
  /** Oldest first. */
  readonly corrections: readonly NumberedCorrection[]
  readonly authors: readonly string[]
  readonly metrics: readonly (Omit<Metric, 'place'> & { readonly inSeries?: FigureInSeries })[]
  /** What belongs into the holes of the body. */
  readonly parts: readonly BodyPiece[]
}

export function articleModel(subject: ArticleSubject, body: string, press: Press): ArticleModel {
  const { title, summary, address, breadcrumb, category, tags, source, newer, older, allNews } = subject
  const { office, cover, updated, state, notice, figuresAsData, alternates, translations } = subject
  const shortUrl = new URL(subject.shortLink.href, press.url).href
  const published = timeModel(subject.published, press)
  const model = {
    ...frame({ title, description: summary, address, breadcrumb, translations }, press),
    kind: 'article',
    noindex: notice?.became === 'withdrawn',
    corrections: {
      major: correctionsOf('major', subject, press),
      minor: correctionsOf('minor', subject, press),
    },
    category,
    tags,
    source,
    newer,
    older,
    allNews,
    summary,
    body: bodyPieces(body, subject.parts),
    published,
    authors: subject.authors.join(', '),
    figures: figures(subject.metrics, { locale: press.locale, source: source.name }),
    figuresAsData,
    qr: qrModel(shortUrl, title),
    mailTo: mailTo(title, shortUrl),
    ...present({
      alternates,
      office,
      cover,
      updated: updated && timeModel(updated, press),
      notice: notice && noticeModel(notice, press),
      state: state && stateText(state, published.text, press.locale),
    }),
  } as const
  return {
    ...model,
    openGraph: articleOpenGraph(model),
    dublinCore: dublinCore(subject, model),
    jsonLd: jsonLd(newsArticle(subject, model, press), breadcrumbList(model)),
  }
}

function correctionsOf(
  kind: NumberedCorrection['kind'],
  { corrections }: ArticleSubject,
  press: Press,
): readonly CorrectionModel[] {
  return corrections
    .filter((correction) => correction.kind === kind)
    .toReversed()
    .map((correction) => correctionModel(correction, press))
}
