/** Vietnamese. */
import { monthsIn, type Period } from '../model/period.ts'
import { dateParts, type PlainDate } from '../model/time.ts'
import { collationKeyFor } from './collation-key.ts'
import { localTime, weekdayOf } from './local-time.ts'
import type { Locale } from './locale.ts'
import { numbersWith } from './numbers.ts'
import { viFigureWords } from './vi-figure-words.ts'
import { viWords } from './vi-words.ts'

const weekdays = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ Nhật']

const quarters = ['I', 'II', 'III', 'IV']

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
    news: 'tin',
    page: 'trang',
    category: 'chuyen-muc',
    tag: 'the',
    office: 'co-quan',
    archive: 'luu-tru',
    figures: 'so-lieu',
    spreadsheet: 'bang-tinh',
    correction: 'dinh-chinh',
    siteMap: 'so-do',
  },
  fullDateTime(instant, zone) {
    const { day, clock } = localTime(instant, zone)
    return `${weekdays[weekdayOf(day) - 1]}, ${shortDate(day)} ${clock}`
  },
  shortDate,
  longDate(date) {
    const { year, month, day } = dateParts(date)
    return `ngày ${twoDigits(day)} tháng ${month < 3 ? twoDigits(month) : month} năm ${year}`
  },
  monthOfYear,
  period,
  ...numbersWith({ group: '.', fraction: ',' }, viFigureWords),
  sortKey,
}

function shortDate(date: PlainDate): string {
  return date.split('-').reverse().join('/')
}

function monthOfYear(year: number, month: number): string {
  return `Tháng ${month} năm ${year}`
}

function period({ from, to }: Period): string {
  const { year, month, count } = monthsIn({ from, to }) ?? { year: 0, month: 0, count: 0 }
  if (count === 1) return monthOfYear(year, month)
  if (count === 3 && month % 3 === 1) return `Quý ${quarters[(month - 1) / 3]} năm ${year}`
  if (count === 12 && month === 1) return `Năm ${year}`
  if (count > 0 && count < 12 && month === 1) return `${count} tháng đầu năm ${year}`
  return from === to ? shortDate(from) : `${shortDate(from)} – ${shortDate(to)}`
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
