/** What the templates of figures over time may see. */

import type { ArticleNote, SeriesChartModel } from './figure-models.ts'
import type { Decimal } from './metric.ts'
import type { Frame, Link, NewsItem, PageTurning } from './page-model.ts'

/** Every series of figures, office by office and category by category. */
export interface FiguresModel extends Frame {
  readonly kind: 'figures'
  readonly offices: readonly {
    readonly office: Link
    readonly categories: readonly { readonly category: Link; readonly series: readonly SeriesItem[] }[]
  }[]
  /** None on a site without figures. */
  readonly data?: FiguresTables
}

/** The figures of the whole site as files. */
export interface FiguresTables {
  /** What is in them, in a sentence. */
  readonly about: string
  /** Newest year first. */
  readonly tables: readonly Link[]
  /** To what programs read of all of them. */
  readonly described: Link
}

/** One line of a list of series: its newest value. */
export interface SeriesItem {
  readonly href: string
  readonly label: string
  readonly area?: string
  readonly value: Decimal
  /** With its unit. */
  readonly text: string
  /** The day or period in words. */
  readonly time: string
  /** How exact and how final the value is. */
  readonly marks: readonly string[]
}

/** One figure over time, or a part of it: the values, and the article that each is from. */
export interface SeriesModel extends Frame, PageTurning {
  readonly kind: 'series'
  readonly category: Link
  readonly office?: Link
  readonly area?: string
  /** The first and the last value of the page, in a sentence. */
  readonly summary: string
  /** None for a single value. */
  readonly chart?: SeriesChartModel
  readonly unit?: string
  /** What differences are counted in. */
  readonly differenceUnit?: string
  /** Newest first. */
  readonly rows: readonly SeriesRow[]
  readonly sources: readonly { readonly name: string; readonly href?: string }[]
}

export interface SeriesRow {
  /** The day or period in words. */
  readonly time: string
  readonly value: Decimal
  readonly text: string
  /** From the value before, with its sign. */
  readonly difference?: string
  /** How exact and how final the value is. */
  readonly marks: readonly string[]
  readonly article: NewsItem
  readonly former: readonly ArticleNote[]
}
