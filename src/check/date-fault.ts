/** Explains why a text is not the day or the moment that its field needs, and what would be. */
import { Temporal } from 'temporal-polyfill'
import type { Locale } from '../locale/locale.ts'
import { momentOf, plainDate } from '../model/time.ts'
import type { CheckOptions } from './check-options.ts'

export type DateFault =
  | { readonly fault: 'impossible' }
  | { readonly fault: 'without-offset'; readonly suggestion: string }
  | { readonly fault: 'malformed'; readonly suggestion?: string }

/** A date taken apart; every part still as it was written, but padded. */
interface DateParts {
  readonly day: string
  readonly clock?: string
  readonly offset?: string
  readonly isIso: boolean
}

const yearFirst = /^(?<year>\d{4})(?<mark>[-/.])(?<month>\d\d?)\k<mark>(?<day>\d\d?)/
const yearLast = /^(?<first>\d\d?)(?<mark>[-/.])(?<second>\d\d?)\k<mark>(?<year>\d{4})/
const clockShape = /^(?:T|,? +)(?<hour>\d\d?)[:hg](?<minute>\d\d)(?::(?<second>\d\d)(?:\.\d+)?)?/
const offsetShape = /^ ?(?<offset>Z|[+-]\d\d:?\d\d)$/

/** @param expected `date` for a day, `date-time` for a moment with its offset. */
export function dateFault(text: string, expected: 'date' | 'date-time', options: CheckOptions): DateFault {
  const parts = partsOf(text, options.locale)
  if (!parts) return { fault: 'malformed' }
  if (!exists(parts)) return { fault: 'impossible' }
  if (expected === 'date') return { fault: 'malformed', suggestion: parts.day }
  if (parts.clock === undefined) return { fault: 'malformed' }

  const local = `${parts.day}T${parts.clock}`
  const suggestion = local + (parts.offset ?? offsetThere(local, options.zone))
  const onlyLacksOffset = parts.isIso && parts.offset === undefined
  return { fault: onlyLacksOffset ? 'without-offset' : 'malformed', suggestion }
}

/** Undefined for what cannot be read without guessing. */
function partsOf(text: string, locale: Locale): DateParts | undefined {
  const iso = yearFirst.exec(text)
  const date = iso ?? yearLast.exec(text)
  const day = iso ? isoDay(iso.groups) : dayOfYearLast(date?.groups, locale)
  if (!date || day === undefined) return undefined

  const afterDay = text.slice(date[0].length)
  const time = clockShape.exec(afterDay)
  const rest = afterDay.slice(time?.[0].length ?? 0)
  const zone = offsetShape.exec(rest)
  if (rest !== '' && !(time && zone)) return undefined
  return {
    day,
    isIso: iso?.groups?.mark === '-',
    ...(time?.groups && { clock: clockOf(time.groups) }),
    ...(zone?.groups && { offset: offsetOf(zone.groups) }),
  }
}

type Groups = Readonly<Record<string, string | undefined>>

function isoDay({ year, month, day }: Groups = {}): string {
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`
}

/** Vietnamese puts the day first; English does so in one country and not in the next. */
function dayOfYearLast({ first, second, year }: Groups = {}, locale: Locale): string | undefined {
  const dayFirst = isoDay({ year, month: second, day: first })
  const monthFirst = isoDay({ year, month: first, day: second })
  if (locale.id === 'vi') return plainDate(dayFirst) ?? (plainDate(monthFirst) ? undefined : dayFirst)
  if (dayFirst !== monthFirst && plainDate(dayFirst) && plainDate(monthFirst)) return undefined
  return plainDate(dayFirst) ?? monthFirst
}

function clockOf({ hour, minute, second }: Groups): string {
  const toTheMinute = `${twoDigits(hour)}:${minute}`
  return second === undefined || second === '00' ? toTheMinute : `${toTheMinute}:${second}`
}

function offsetOf({ offset = 'Z' }: Groups): string {
  return offset === 'Z' || offset.includes(':') ? offset : `${offset.slice(0, 3)}:${offset.slice(3)}`
}

function twoDigits(number = ''): string {
  return number.padStart(2, '0')
}

function exists({ day, clock = '00:00', offset = 'Z' }: DateParts): boolean {
  return momentOf(`${day}T${clock}${offset}`) !== undefined
}

function offsetThere(local: string, zone: string): string {
  return Temporal.PlainDateTime.from(local).toZonedDateTime(zone).offset.slice(0, 6)
}
