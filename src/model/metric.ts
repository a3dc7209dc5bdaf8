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
