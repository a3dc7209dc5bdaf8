/** Chooses among the figures of a site. */
import { didYouMean, suggesting } from '../model/did-you-mean.ts'
import { endOf, metricStatuses } from '../model/metric.ts'
import type { SiteSettings } from '../model/site-settings.ts'
import type { PlainDate } from '../model/time.ts'
import type { FiguredArticle } from '../stated-figures.ts'
import { UsageFault } from './usage-fault.ts'

export interface FigureFilters {
  readonly category?: string
  readonly office?: string
  readonly series?: string
  /** The id of an article. */
  readonly article?: string
  readonly status?: string
  /** Of a period, its last day counts. A figure without a day is of no day. */
  readonly since?: PlainDate
  readonly until?: PlainDate
}

/** The articles with those of their figures that all filters let pass; without articles that have none of these. */
export function figuresWanted(
  articles: readonly FiguredArticle[],
  filters: FigureFilters,
): readonly FiguredArticle[] {
  const { category, office, series, article: id, status, since, until } = filters
  return articles
    .filter((article) => isAsked(category, article.category))
    .filter((article) => isAsked(office, article.office))
    .filter((article) => isAsked(id, article.id))
    .map((article) => ({
      ...article,
      metrics: article.metrics.filter((metric) => {
        const day = endOf(metric)
        return (
          isAsked(series, metric.series) &&
          isAsked(status, metric.status) &&
          (since === undefined || (day !== undefined && day >= since)) &&
          (until === undefined || (day !== undefined && day <= until))
        )
      }),
    }))
    .filter(({ metrics }) => metrics.length > 0)
}

/** Throws a `UsageFault` for a filter that names what the site does not have: an empty list would hide the slip. */
export function checkFilters(
  filters: FigureFilters,
  articles: readonly FiguredArticle[],
  { categories, offices }: Pick<SiteSettings, 'categories' | 'offices'>,
): void {
  const figures = articles.flatMap(({ metrics }) => metrics)
  const known = {
    category: categories.map(({ id }) => id),
    office: offices.map(({ id }) => id),
    series: [...new Set(figures.flatMap(({ series }) => series ?? []))].sort(),
    article: articles.map(({ id }) => id),
    status: metricStatuses,
  } as const
  for (const name of ['category', 'office', 'series', 'article', 'status'] as const) {
    const value = filters[name]
    const ids: readonly string[] = known[name]
    if (value === undefined || ids.includes(value)) continue
    const option = `--${name}`
    throw new UsageFault('unknown-value', {
      option,
      value,
      known: ids,
      ...suggesting(didYouMean(value, ids)),
    })
  }
}

function isAsked(asked: string | undefined, found: string | undefined): boolean {
  return asked === undefined || asked === found
}
