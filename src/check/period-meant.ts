import type { Locale } from '../locale/locale.ts'
import { periodOf } from '../model/period.ts'

/**
 * The period that a text names as people say it, in the form that `periodOf` reads.
 *
 * `quý III/2018`, `8 tháng đầu năm 2018`, `9/2018`; also one whose ends have changed places.
 */
export function periodMeant(text: string, locale: Locale): string | undefined {
  const [, month = '', yearOfMonth] = /^(\d\d?)[/.-](\d{4})$/.exec(text) ?? []
  const turned = text.split('/').reverse().join('/')
  const [year] = /\d{4}/.exec(text) ?? []
  const named = yearOfMonth === undefined ? turned : `${yearOfMonth}-${month.padStart(2, '0')}`
  if (periodOf(named)) return named
  return periodsOf(year).find((written) => {
    const period = periodOf(written)
    return period && plain(locale.period(period)) === plain(text)
  })
}

/** The year, its quarters, its months, and its first months. */
function periodsOf(year: string | undefined): readonly string[] {
  if (year === undefined) return []
  const months = Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`)
  return [
    year,
    ...[1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`),
    ...months,
    ...months.map((month) => `${year}-01/${month}`),
  ]
}

/** What those who write differently about the same period have in common. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace('/', ' năm ')
    .replace(/^the /, '')
    .replace(/\b(?:i{1,3}|iv)\b/, (roman) => String(['', 'i', 'ii', 'iii', 'iv'].indexOf(roman)))
    .replace(/\b0(?=\d)/, '')
    .replace(/\s+/g, ' ')
}
