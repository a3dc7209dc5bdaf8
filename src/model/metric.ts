import type { Period } from './period.ts'
import type { Place } from './place.ts'
import type { PlainDate } from './time.ts'

/** An exact number in machine form: `-?digits[.digits]`, no exponent, no superfluous zeros, no `-0`. */
export type Decimal = string & { readonly brand: 'Decimal' }

const decimalShape = /^(-?)0*(\d+?)(?:\.(?=\d)(\d*?)0*)?$/

/** The one way to write a number: `012.50` becomes `12.5`; undefined for what is not `-?digits[.digits]`. */
export function decimal(text: string): Decimal | undefined {
  const match = decimalShape.exec(text)
  if (!match) return undefined
  const [, sign, whole, fraction] = match
  const size = fraction ? `${whole}.${fraction}` : whole
  return (size === '0' ? size : `${sign}${size}`) as Decimal
}

/** `rate` is a percentage or quotient that may leave 0 to 100, such as growth. */
export const metricKinds = ['count', 'amount', 'percent', 'rate', 'rank', 'duration'] as const
export type MetricKind = (typeof metricKinds)[number]

export const precisions = ['exact', 'rounded', 'estimate', 'at-least', 'at-most'] as const
export type Precision = (typeof precisions)[number]

export const metricStatuses = ['provisional', 'final', 'corrected'] as const
export type MetricStatus = (typeof metricStatuses)[number]

/** A figure stated in front matter; of `asOf` and `period` at most one is there. */
export interface Metric extends MetricTime {
  readonly id: string
  readonly label: string
  readonly value: Decimal
  /** `hồ sơ`, `%`, `tỷ đồng`; none for a bare number. */
  readonly unit?: string
  readonly kind?: MetricKind
  readonly precision: Precision
  /** Where it was counted, when that is not the whole area of the office: `quận Hồng Bàng`. */
  readonly area?: string
  /** Who counted; the article's own source when absent. */
  readonly source?: MetricSource
  readonly status?: MetricStatus
  /** The ids of the metrics that add up to this one. */
  readonly sum: readonly string[]
  /** The id of the metric that this one is a part of; others need not be known. */
  readonly partOf?: string
  /** This one is the first in percent of the second. */
  readonly percentOf?: readonly [part: string, whole: string]
  readonly compare?: Comparison
  /** Joins it to the same figure in other articles. */
  readonly series?: string
  readonly note?: string
  /** Of the value. */
  readonly place: Place
  /** Of the value that it is compared with. */
  readonly comparePlace?: Place
}

/** A figure without where it is written: that is no part of what it says. */
export function unplaced<M extends Metric>({ place, comparePlace, ...figure }: M) {
  return figure
}

/** The day to which a figure is true, or the time over which it was counted. */
export interface MetricTime {
  readonly asOf?: PlainDate
  readonly period?: Period
}

/** The last day that a figure is about; undefined when it names none. */
export function endOf({ asOf, period }: MetricTime): PlainDate | undefined {
  return asOf ?? period?.to
}

/** Equal for figures of one time; empty for those that name none. */
export function timeKey({ asOf, period }: MetricTime): string {
  return asOf ?? (period ? `${period.from}/${period.to}` : '')
}

export interface MetricSource {
  readonly name: string
  /** Number of the document: `58/BC-BQL`. */
  readonly document?: string
  readonly url?: string
}

/** The same figure at another time. */
export interface Comparison extends MetricTime {
  readonly value: Decimal
}
