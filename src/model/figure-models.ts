/** What a template may see of figures: the lines of a table, and the charts beside them. */
import type { Decimal } from './metric.ts'
import type { Link, NewsItem } from './page-model.ts'

/** The figures of one day or period. */
export interface FigureGroup {
  /** "Tính đến ngày …", "Quý III năm 2018"; `machine` is absent where HTML has no form for the period. */
  readonly time?: { readonly text: string; readonly machine?: string }
  readonly rows: readonly FigureRow[]
}

export interface FigureRow {
  readonly label: string
  readonly value: Decimal
  /** In the site's number format. */
  readonly text: string
  /** Before the number: "khoảng". */
  readonly precision?: string
  readonly unit?: string
  /** A part of the row before it that is a whole, with its share in percent. */
  readonly share?: string
  /** A rest is what the parts before it leave of their whole. */
  readonly role: 'single' | 'whole' | 'part' | 'rest'
  /** What has to be known of the figure: its change, its area, whether it may change. */
  readonly remarks?: readonly string[]
  /** Who counted, if not the source of the article. */
  readonly source?: { readonly text: string; readonly href?: string }
  /** How the whole divides into the parts that follow. */
  readonly parts?: PartsChartModel
  /** The figure beside its earlier value. */
  readonly comparison?: BarChartModel
  readonly series?: SeriesNote
}

/** A figure that stands alone, with its time beside it. */
export interface FrontFigure
  extends Pick<FigureRow, 'label' | 'precision' | 'text' | 'unit' | 'value'>,
    Pick<FigureGroup, 'time'> {}

/** What the series of a figure says of it. */
export interface SeriesNote {
  readonly link: Link
  /** The value before, and its time. */
  readonly previous?: string
  /** From the value before to this one, with its sign. */
  readonly difference?: string
  /** What a later article has put in its place. */
  readonly replaced?: ArticleNote
}

/** Something that an article says, and the article. */
export interface ArticleNote {
  readonly text: string
  readonly article: NewsItem
}

export type ChartModel = PartsChartModel | BarChartModel

/** A whole as one bar. */
export interface PartsChartModel extends ChartWords {
  readonly chart: 'parts'
  readonly whole: Decimal
  readonly parts: readonly ChartItem[]
  /** What the parts leave of the whole. */
  readonly rest?: ChartItem
}

/** Figures side by side, one bar each. */
export interface BarChartModel extends ChartWords {
  readonly chart: 'bars'
  readonly bars: readonly ChartItem[]
}

interface ChartWords {
  readonly title: string
  /** What is to be seen, for those who cannot see it. */
  readonly summary: string
  /** Unit and time, where the chart stands alone. */
  readonly scope?: string
}

export interface ChartItem {
  readonly label: string
  readonly value: Decimal
  /** In the site's number format, with what is said of its precision. */
  readonly text: string
  readonly share?: string
}

/** A figure over time, drawn as a line; the points in the order of their days. */
export interface SeriesChartModel {
  readonly title: string
  /** What the line shows, in a sentence for those who cannot see it. */
  readonly summary: string
  readonly points: readonly SeriesPoint[]
}

export interface SeriesPoint {
  /** ISO date; it gives the point its place. */
  readonly day: string
  readonly value: Decimal
  /** In the site's number format. */
  readonly text: string
  /** The day or period in words. */
  readonly label: string
  readonly mark?: 'provisional' | 'corrected'
}
