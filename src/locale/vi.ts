/** Vietnamese. */
import { dateParts } from '../model/time.ts'
import { collationKeyFor } from './collation-key.ts'
import { localTime, weekdayOf } from './local-time.ts'
import type { Locale } from './locale.ts'
import { numbersWith } from './numbers.ts'
import { viFigureWords } from './vi-figure-words.ts'
import { viNumberWords } from './vi-number-words.ts'
import { viPeriod } from './vi-period.ts'
import { viShortDate } from './vi-short-date.ts'
import { viWords } from './vi-words.ts'

const weekdays = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ Nhật']

const sortKey = collationKeyFor({
  // With f, j, w and z, which only foreign words have, where the Latin alphabet has them.
  letters: 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz',
  // Huyền, hỏi, ngã, sắc, nặng.
  tones: '\u0300\u0309\u0303\u0301\u0323',
})

export const vi: Locale = {
  id: 'vi',
  words: viWords,
  paths: {
    root: [],
    news: 'tin',
    page: 'trang',
    category: 'chuyen-muc',
    tag: 'the',
    office: 'co-quan',
    archive: 'luu-tru',
    figures: 'so-lieu',
    spreadsheet: 'bang-tinh',
    correction: 'dinh-chinh',
    search: 'tim-kiem',
    siteMap: 'so-do',
    accessibility: 'tiep-can',
  },
  // Spaces part syllables, and most words have two: "Lịch tiếp công dân" says no more than "Visiting hours".
  wordsOfTellingTitle: 6,
  fullDateTime(instant, zone) {
    const { day, clock } = localTime(instant, zone)
    return `${weekdays[weekdayOf(day) - 1]}, ${viShortDate(day)} ${clock}`
  },
  shortDate: viShortDate,
  longDate(date) {
    const { year, month, day } = dateParts(date)
    return `ngày ${twoDigits(day)} tháng ${month < 3 ? twoDigits(month) : month} năm ${year}`
  },
  monthOfYear: (year, month) => `Tháng ${month} năm ${year}`,
  period: viPeriod,
  ...numbersWith({ group: '.', fraction: ',' }, viFigureWords),
  quantityInWords: (value, unit) =>
    [viNumberWords(value), unit === '%' ? 'phần trăm' : unit].filter((part) => part !== undefined).join(' '),
  sortKey,
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
