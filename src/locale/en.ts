/** English, in the forms of British government pages. */
import { monthsIn, type Period } from '../model/period.ts'
import { dateParts, type PlainDate } from '../model/time.ts'
import { collationKeyFor } from './collation-key.ts'
import { enFigureWords } from './en-figure-words.ts'
import { enWords } from './en-words.ts'
import { localTime, weekdayOf } from './local-time.ts'
import type { Locale } from './locale.ts'
import { numbersWith } from './numbers.ts'

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

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

const sortKey = collationKeyFor({ letters: 'abcdefghijklmnopqrstuvwxyz', tones: '' })

export const en: Locale = {
  id: 'en',
  words: enWords,
  paths: {
    news: 'news',
    page: 'page',
    category: 'category',
    tag: 'tag',
    office: 'office',
    archive: 'archive',
    figures: 'figures',
    spreadsheet: 'spreadsheet',
    correction: 'corrections',
    siteMap: 'site-map',
  },
  fullDateTime(instant, zone) {
    const { day, clock } = localTime(instant, zone)
    return `${weekdays[weekdayOf(day) - 1]}, ${dateInWords(day)}, ${clock}`
  },
  shortDate: dateInWords,
  longDate: dateInWords,
  monthOfYear,
  period,
  ...numbersWith({ group: ',', fraction: '.' }, enFigureWords),
  sortKey,
}

/** `26 January 2019`: a month in figures would be read as a day by half the readers of English. */
function dateInWords(date: PlainDate): string {
  const { year, month, day } = dateParts(date)
  return `${day} ${months[month - 1]} ${year}`
}

function monthOfYear(year: number, month: number): string {
  return `${months[month - 1]} ${year}`
}

function period({ from, to }: Period): string {
  const { year, month, count } = monthsIn({ from, to }) ?? { year: 0, month: 0, count: 0 }
  if (count === 1) return monthOfYear(year, month)
  if (count === 3 && month % 3 === 1) return `Quarter ${(month + 2) / 3}, ${year}`
  if (count === 12 && month === 1) return String(year)
  if (count > 0 && count < 12 && month === 1) return `January to ${monthOfYear(year, count)}`
  return from === to ? dateInWords(from) : `${dateInWords(from)} – ${dateInWords(to)}`
}
