import type { Article } from '../model/article.ts'
import { endOf, type Metric } from '../model/metric.ts'
import type { PlainDate } from '../model/time.ts'

/** A figure that belongs to a series, and where it was stated. */
export interface SeriesMember<A> {
  readonly article: A
  readonly metric: Metric
  readonly series: string
  readonly day: PlainDate
}

/** The figures of articles that belong to a series, in the order of the articles; one without a time has its own fault. */
export function seriesMembers<A extends Pick<Article, 'metrics'>>(
  articles: readonly A[],
): readonly SeriesMember<A>[] {
  return articles.flatMap((article) =>
    article.metrics.flatMap((metric) => {
      const { series } = metric
      const day = endOf(metric)
      return series !== undefined && day !== undefined ? [{ article, metric, series, day }] : []
    }),
  )
}
