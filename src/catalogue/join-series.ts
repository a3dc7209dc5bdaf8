/**
 * Joins the figures of articles that belong to one series.
 *
 * Goes through the articles in the order in which readers saw them. So it knows of each figure what was known before
 * it when its article appeared, and of each time what was said last.
 */
import { comparingBy } from '../locale/collation-key.ts'
import type { Locale } from '../locale/locale.ts'
import { type UrlPath, urlPath } from '../model/address.ts'
import type { Article } from '../model/article.ts'
import { groupBy } from '../model/group-by.ts'
import type { Metric } from '../model/metric.ts'
import { present } from '../model/present.ts'
import type {
  PlaceInSeries,
  Series,
  SeriesPage,
  SeriesValue,
  StatingArticle,
  TimedValue,
} from '../model/series.ts'
import type { PublishedMetric } from '../model/site.ts'
import { sequelOf } from './sequel-of.ts'
import { type SeriesMember, seriesMembers } from './series-members.ts'
import { stablePages } from './stable-pages.ts'

/** Five years of months, or two months of days. */
const pageSize = 60

type Stating = StatingArticle & Pick<Article, 'category' | 'metrics' | 'office' | 'source'>
type Member = SeriesMember<Stating>

export interface JoinedSeries {
  /** In the order of a dictionary. */
  readonly series: readonly Series[]
  /** Of every figure that belongs to one. */
  readonly places: ReadonlyMap<Metric, PlaceInSeries>
}

/** Joins the figures of `articles`, newest first. */
export function joinSeries(articles: readonly Stating[], locale: Locale): JoinedSeries {
  const members = seriesMembers([...articles].reverse())
  const joined = [...groupBy(members, ({ series }) => series).values()].map((row) => joinRow(row, locale))
  return {
    series: joined
      .map(({ series }) => ({ series, key: locale.sortKey(`${series.pages[0]?.label} ${series.id}`) }))
      .sort(comparingBy(({ key }) => key))
      .map(({ series }) => series),
    places: new Map(joined.flatMap(({ places }) => places)),
  }
}

/** The article, whose figures know their places. */
export function withPlaces<A extends Pick<Article, 'metrics'>>(
  article: A,
  places: JoinedSeries['places'],
): A & { readonly metrics: readonly PublishedMetric[] } {
  if (!article.metrics.some((metric) => places.has(metric))) return article
  const metrics = article.metrics.map((metric) => ({
    ...metric,
    ...present({ inSeries: places.get(metric) }),
  }))
  return { ...article, metrics }
}

/** The members of one series, oldest article first, as one line and as the places of its figures. */
function joinRow(row: readonly Member[], locale: Locale) {
  const known = new Map<string, SeriesValue>()
  const days: string[] = []
  const before = (day: string) => known.get(days[days.findLastIndex((other) => other < day)] ?? '')
  const appeared: { readonly member: Member; readonly before: SeriesValue | undefined }[] = []
  for (const ofArticle of groupBy(row, ({ article }) => article).values()) {
    for (const member of ofArticle) {
      const former = known.get(member.day)
      known.set(member.day, former ? followed(former, member) : statedValue(member))
      if (former === undefined)
        days.splice(days.findLastIndex((other) => other < member.day) + 1, 0, member.day)
    }
    appeared.push(...ofArticle.map((member) => ({ member, before: before(member.day) })))
  }
  const values = days.flatMap((day) => known.get(day) ?? [])
  const line = seriesOf(row, values, locale)
  const places = appeared.map(({ member: { metric, day }, before }): readonly [Metric, PlaceInSeries] => [
    metric,
    {
      series: line.address,
      ...present({ before: before && timedValue(before), replaced: replacedBy(known.get(day), metric) }),
    },
  ])
  return { series: line, places }
}

function statedValue({ article, metric, day }: Member): SeriesValue {
  return {
    ...timedValue({ ...metric, day }),
    label: metric.label,
    category: article.category,
    source: metric.source ?? sourceOf(article),
    article: referenceTo(article),
    former: [],
    ...present({ status: metric.status }),
  }
}

/** A value after a later article has spoken of its time. One that contradicts it is no value: it is not for publishing. */
function followed(value: SeriesValue, member: Member): SeriesValue {
  const sequel = sequelOf(value, member.metric)
  if (sequel === 'contradicts') return value
  if (sequel === 'replaces') {
    return {
      ...statedValue(member),
      former: [...value.former, { value: value.value, article: value.article }],
    }
  }
  const isFinal = value.status === 'provisional' && member.metric.status === 'final'
  return isFinal ? { ...value, status: 'final' } : value
}

function replacedBy(value: SeriesValue | undefined, { value: stated }: Metric): PlaceInSeries['replaced'] {
  return value === undefined || value.value === stated
    ? undefined
    : { value: value.value, article: value.article }
}

/** `values`: oldest first. */
function seriesOf([first]: readonly Member[], values: readonly SeriesValue[], locale: Locale): Series {
  const { series: id, article, metric } = first as Member
  const linked = values.map((value, index) => {
    const before = values[index - 1]
    return { ...value, ...present({ before: before && timedValue(before) }) }
  })
  return {
    id,
    address: seriesAddress(id, locale),
    pages: pagesOf(id, linked.reverse(), locale),
    ...present({ unit: metric.unit, area: metric.area, office: article.office }),
  }
}

function pagesOf(id: string, values: readonly SeriesValue[], { paths }: Locale): readonly SeriesPage[] {
  return stablePages(values, pageSize).map(({ number, articles: values }, index) => {
    const { label, category } = values[0] as SeriesValue
    const below = index === 0 ? [] : [paths.page, String(number)]
    return { label, category, number, values, address: urlPath(...paths.root, paths.figures, id, ...below) }
  })
}

function seriesAddress(id: string, { paths }: Locale): UrlPath {
  return urlPath(...paths.root, paths.figures, id)
}

function timedValue({ day, value, precision, asOf, period }: TimedValue): TimedValue {
  return { day, value, precision, ...present({ asOf, period }) }
}

function sourceOf({ source: { name, url } }: Pick<Article, 'source'>): SeriesValue['source'] {
  return { name, ...present({ url }) }
}

function referenceTo({ address, title, day, shortLink }: StatingArticle): StatingArticle {
  return { address, title, day, shortLink }
}
