/** What calendars and clocks show in a zone at an instant. */
import { Temporal } from 'temporal-polyfill'
import type { Instant, PlainDate } from '../model/time.ts'
import { zoneOffset } from './zone-offset.ts'

/** `2018-09-28T16:30+07:00`, in the given IANA zone; to the minute. */
export function localDateTime(instant: Instant, zone: string): string {
  return written(instant, zone, 'minute')
}

/** `2018-09-28T16:30:00+07:00`, in the given IANA zone: for machines. @see RFC 3339 */
export function offsetDateTime(instant: Instant, zone: string): string {
  return written(instant, zone, 'second')
}

/** The day, and the clock as `16:30`. */
export function localTime(
  instant: Instant,
  zone: string,
): { readonly day: PlainDate; readonly clock: string } {
  const local = localDateTime(instant, zone)
  return { day: local.slice(0, 10) as PlainDate, clock: local.slice(11, 16) }
}

export function dayOf(instant: Instant, zone: string): PlainDate {
  return localTime(instant, zone).day
}

/** When the day begins, in the given IANA zone, that comes `days` days after `day`. */
export function laterDay(day: PlainDate, days: number, zone: string): Instant {
  const later = Temporal.PlainDate.from(day).add({ days })
  return later.toZonedDateTime(zone).toInstant().toString({ smallestUnit: 'second' }) as Instant
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: PlainDate): number {
  return Temporal.PlainDate.from(day).dayOfWeek
}

function written(instant: Instant, zone: string, smallestUnit: 'minute' | 'second'): string {
  const moment = Date.parse(instant)
  const offset = zoneOffset(moment, zone)
  // Before clocks were set by zones they were minutes and seconds apart; offsets are written in minutes.
  if (offset % minute !== 0) return zoned(moment, zone).toString({ smallestUnit, timeZoneName: 'never' })
  const local = new Date(moment + offset).toISOString()
  return local.slice(0, smallestUnit === 'minute' ? 16 : 19) + offsetText(offset)
}

const minute = 60_000

/** `+07:00` */
function offsetText(offset: number): string {
  const minutes = Math.abs(offset) / minute
  const two = (number: number) => String(number).padStart(2, '0')
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

function zoned(moment: number, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone)
}
