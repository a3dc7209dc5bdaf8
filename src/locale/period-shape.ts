import { monthsIn, type Period } from '../model/period.ts'
import { dateParts, type PlainDate } from '../model/time.ts'

/** A period as people think of it; months and quarters count from 1. */
export type PeriodShape =
  | { readonly shape: 'day'; readonly day: PlainDate }
  | { readonly shape: 'days'; readonly from: PlainDate; readonly to: PlainDate }
  | { readonly shape: 'month'; readonly year: number; readonly month: number }
  | { readonly shape: 'months'; readonly from: MonthOfYear; readonly to: MonthOfYear }
  /** From January on, but no whole year. */
  | { readonly shape: 'first-months'; readonly year: number; readonly count: number }
  | { readonly shape: 'quarter'; readonly year: number; readonly quarter: number }
  | { readonly shape: 'year'; readonly year: number }
  | { readonly shape: 'years'; readonly from: number; readonly to: number }

export interface MonthOfYear {
  readonly year: number
  readonly month: number
}

/** The largest units that the period consists of. */
export function periodShape({ from, to }: Period): PeriodShape {
  if (from === to) return { shape: 'day', day: from }
  if (!monthsIn({ from, to })) return { shape: 'days', from, to }
  const [first, last] = [dateParts(from), dateParts(to)]
  if (first.month === 1 && last.month === 12) {
    return first.year === last.year
      ? { shape: 'year', year: first.year }
      : { shape: 'years', from: first.year, to: last.year }
  }
  return first.year === last.year
    ? withinYear(first.year, first.month, last.month)
    : { shape: 'months', from: monthOf(first), to: monthOf(last) }
}

function withinYear(year: number, first: number, last: number): PeriodShape {
  if (first === last) return { shape: 'month', year, month: first }
  if (last - first === 2 && last % 3 === 0) return { shape: 'quarter', year, quarter: last / 3 }
  if (first === 1) return { shape: 'first-months', year, count: last }
  return { shape: 'months', from: { year, month: first }, to: { year, month: last } }
}

function monthOf({ year, month }: MonthOfYear): MonthOfYear {
  return { year, month }
}
