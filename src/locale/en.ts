/** English, in the forms of British government pages. */
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
  monthOfYear: (year, month) => `${months[month - 1]} ${year}`,
  ...numbersWith({ group: ',', fraction: '.' }, enFigureWords),
  sortKey,
}

/** `26 January 2019`: a month in figures would be read as a day by half the readers of English. */
function dateInWords(date: PlainDate): string {
  const { year, month, day } = dateParts(date)
  return `${day} ${months[month - 1]} ${year}`
}
