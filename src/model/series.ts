import type { UrlPath } from './address.ts'
import type { Decimal, MetricSource, MetricStatus, MetricTime, Precision } from './metric.ts'
import type { NewsReference } from './site.ts'
import type { PlainDate } from './time.ts'

/**
 * One figure over time, gathered from the articles that stated it.
 *
 * A series belongs to one office and one area, and all its values have one unit: its id is its address, and a line
 * through figures of two offices would show what nobody counted.
 */
export interface Series {
  readonly id: string
  readonly address: UrlPath
  readonly unit?: string
  readonly area?: string
  readonly office?: string
  /** Newest first and never empty, cut like a listing: the first one is at the series' own address. */
  readonly pages: readonly SeriesPage[]
}

/**
 * A part of a series. It has the label and the category of its own newest value: a full page stays what it is when
 * articles call the figure by another name.
 */
export interface SeriesPage {
  readonly label: string
  readonly category: string
  readonly address: UrlPath
  /** 1 is the oldest. */
  readonly number: number
  /** Newest first. */
  readonly values: readonly SeriesValue[]
}

/** What a series knows of one day or period: what was said last, and what was said before that. */
export interface SeriesValue extends TimedValue {
  readonly label: string
  /** Of the article. */
  readonly category: string
  readonly status?: MetricStatus
  readonly source: MetricSource
  /** The first article that stated this value. */
  readonly article: StatingArticle
  /** The value of the nearest earlier time. */
  readonly before?: TimedValue
  /** What it replaced, in the order in which it was published. */
  readonly former: readonly FormerValue[]
}

export interface TimedValue extends MetricTime {
  /** The last day that it is about: it gives the value its place. */
  readonly day: PlainDate
  readonly value: Decimal
  readonly precision: Precision
}

/** What lists and data files name an article by. */
export interface StatingArticle extends NewsReference {
  /** It outlives every other address. */
  readonly shortLink: string
}

export interface FormerValue {
  readonly value: Decimal
  readonly article: StatingArticle
}

/** Where a figure of an article stands in its series. */
export interface PlaceInSeries {
  readonly series: UrlPath
  /** The value before it, as it was known when the article appeared: what is settled then never changes the page again. */
  readonly before?: TimedValue
  /** What a later article says of the same time, if that is something else. */
  readonly replaced?: FormerValue
}
