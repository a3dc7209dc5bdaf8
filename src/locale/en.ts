/** English, in the forms of British government pages. */
import { collationKeyFor } from './collation-key.ts'
import { enDate, enMonth } from './en-dates.ts'
import { enFigureWords } from './en-figure-words.ts'
import { enNumberWords } from './en-number-words.ts'
import { enPeriod } from './en-period.ts'
import { enWords } from './en-words.ts'
import { localTime, weekdayOf } from './local-time.ts'
import type { Locale } from './locale.ts'
import { numbersWith } from './numbers.ts'

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

const sortKey = collationKeyFor({ letters: 'abcdefghijklmnopqrstuvwxyz', tones: '' })

export const en: Locale = {
  id: 'en',
  words: enWords,
  paths: {
    root: [],
    news: 'news',
    page: 'page',
    category: 'category',
    tag: 'tag',
    office: 'office',
    archive: 'archive',
    figures: 'figures',
    spreadsheet: 'spreadsheet',
    correction: 'corrections',
    search: 'search',
    siteMap: 'site-map',
    accessibility: 'accessibility',
  },
  wordsOfTellingTitle: 4,
  fullDateTime(instant, zone) {
    const { day, clock } = localTime(instant, zone)
    return `${weekdays[weekdayOf(day) - 1]}, ${enDate(day)}, ${clock}`
  },
  shortDate: enDate,
  longDate: enDate,
  monthOfYear: (year, month) => `${enMonth(month)} ${year}`,
  period: enPeriod,
  ...numbersWith({ group: ',', fraction: '.' }, enFigureWords),
  quantityInWords: (value, unit) =>
    [enNumberWords(value), unit === '%' ? 'per cent' : unit].filter((part) => part !== undefined).join(' '),
  sortKey,
}
