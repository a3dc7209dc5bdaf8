import { dateParts, lastDayOf, type PlainDate, plainDate } from './time.ts'

/** A stretch of calendar days, both ends included. */
export interface Period {
  readonly from: PlainDate
  readonly to: PlainDate
}

const monthsShape = /^(\d{4})(?:-(?:(\d\d)|Q([1-4])))?$/

/**
 * Reads `2018`, `2018-Q3`, `2018-08`, `2018-08-30`, and two of them with a slash between: `2018-01/2018-08`.
 *
 * Undefined for any other form, and when the end comes before the beginning.
 * @see ISO 8601-1, time intervals; quarters as statistics offices write them
 */
export function periodOf(text: string): Period | undefined {
  const [first = '', last = first, more] = text.split('/')
  const from = stretchOf(first)?.from
  const to = stretchOf(last)?.to
  return from && to && from <= to && more === undefined ? { from, to } : undefined
}

function stretchOf(text: string): Period | undefined {
  const day = plainDate(text)
  if (day) return { from: day, to: day }
  const [, year, month, quarter] = monthsShape.exec(text) ?? []
  if (year === undefined) return undefined
  if (month !== undefined) return monthsFrom(year, Number(month), 1)
  return quarter === undefined ? monthsFrom(year, 1, 12) : monthsFrom(year, 3 * Number(quarter) - 2, 3)
}

function monthsFrom(year: string, month: number, count: number): Period | undefined {
  const from = plainDate(`${year}-${twoDigits(month)}-01`)
  const to = lastDayOf(Number(year), month + count - 1)
  return from && to && { from, to }
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}

/** Whole calendar months in a row. */
export interface Months {
  readonly year: number
  /** The first one, from 1. */
  readonly month: number
  readonly count: number
}

/** The months that a period is made of; undefined when it begins or ends within one. */
export function monthsIn({ from, to }: Period): Months | undefined {
  const [first, last] = [dateParts(from), dateParts(to)]
  if (first.day !== 1 || to !== lastDayOf(last.year, last.month)) return undefined
  const count = 12 * (last.year - first.year) + last.month - first.month + 1
  return { year: first.year, month: first.month, count }
}
