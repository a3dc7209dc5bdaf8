import type { ArticleId } from '../../model/address.ts'
import type { Metric } from '../../model/metric.ts'
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
  readonly metrics: readonly Omit<Metric, 'place'>[]
}

type Article = Pick<PublishedArticle, 'id' | 'title' | 'day' | 'metrics' | 'shortLink'>

export function articleFigures(article: Article, addresses: Addresses): ArticleFigures {
  const { id, title, day, metrics, shortLink } = article
  return {
    id,
    title,
    address: addresses.absolute(shortLink),
    published: day,
    // Where a figure is written is no part of what it says.
    metrics: metrics.map(({ place, ...metric }) => metric),
  }
}
