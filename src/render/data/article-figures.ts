import type { ArticleId } from '../../model/address.ts'
import type { Correction } from '../../model/correction.ts'
import { type Decimal, type Metric, unplaced } from '../../model/metric.ts'
import type { PublishedArticle } from '../../model/site.ts'
import type { PlainDate } from '../../model/time.ts'
import type { Addresses } from '../addresses-below.ts'

/** What data files tell of an article and its figures. Plain data. */
export interface ArticleFigures {
  readonly id: ArticleId
  readonly title: string
  /** Of the short link, with scheme and host: it outlives every other address. */
  readonly address: string
  /** In the site's zone. */
  readonly published: PlainDate
  readonly metrics: readonly StatedFigure[]
}

export interface StatedFigure extends Omit<Metric, 'comparePlace' | 'place'> {
  /** What it was stated as before it was corrected, the oldest first. */
  readonly former?: readonly Decimal[]
  /** The short link of the article whose figure holds instead. */
  readonly supersededBy?: string
}

interface Article extends Pick<PublishedArticle, 'day' | 'id' | 'metrics' | 'shortLink' | 'title'> {
  /** Oldest first. */
  readonly corrections: readonly Pick<Correction, 'figure'>[]
}

export function articleFigures(article: Article, addresses: Addresses): ArticleFigures {
  const { id, title, day, metrics, corrections, shortLink } = article
  return {
    id,
    title,
    address: addresses.absolute(shortLink),
    published: day,
    metrics: metrics.map(unplaced).map(({ inSeries, ...metric }) => {
      const former = corrections.flatMap(({ figure }) => (figure?.metric === metric.id ? [figure.was] : []))
      const replacement = inSeries?.replaced?.article.shortLink
      return {
        ...metric,
        ...(former.length > 0 && { former }),
        ...(replacement && { supersededBy: addresses.absolute(replacement) }),
      }
    }),
  }
}
