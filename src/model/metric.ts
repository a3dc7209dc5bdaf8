import type { Place } from './place.ts'
import type { PlainDate } from './time.ts'

/** An exact number in machine form: `-?digits[.digits]`, no exponent, no superfluous zeros before it. */
export type Decimal = string & { readonly brand: 'Decimal' }

/** A figure stated in front matter. */
export interface Metric {
  readonly id: string
  readonly label: string
  readonly value: Decimal
  /** `hồ sơ`, `%`, `tỷ đồng`; none for a bare number. */
  readonly unit?: string
  readonly asOf?: PlainDate
  /** The ids of the metrics that add up to this one. */
  readonly sum: readonly string[]
  readonly place: Place
}
