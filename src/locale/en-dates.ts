/** Days and months in English words: a month in figures would be read as a day by half the readers of English. */
import { dateParts, type PlainDate } from '../model/time.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** `January`; months count from 1. */
export function enMonth(month: number): string | undefined {
  return months[month - 1]
}

/** `26 January 2019` */
export function enDate(date: PlainDate): string {
  const { year, month, day } = dateParts(date)
  return `${day} ${enMonth(month)} ${year}`
}
