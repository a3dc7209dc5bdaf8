/** What calendars and clocks show in a zone at an instant. */
import { Temporal } from 'temporal-polyfill'
import type { Instant, PlainDate } from '../model/time.ts'

/** `2018-09-28T16:30+07:00`, in the given IANA zone; to the minute. */
export function localDateTime(instant: Instant, zone: string): string {
  return zoned(instant, zone).toString({ smallestUnit: 'minute', timeZoneName: 'never' })
}

/** `2018-09-28T16:30:00+07:00`, in the given IANA zone: for machines. @see RFC 3339 */
export function offsetDateTime(instant: Instant, zone: string): string {
  return zoned(instant, zone).toString({ smallestUnit: 'second', timeZoneName: 'never' })
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

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: PlainDate): number {
  return Temporal.PlainDate.from(day).dayOfWeek
}

function zoned(instant: Instant, zone: string): Temporal.ZonedDateTime {
  // Our instants have one form, which the engine's own parser reads ten times as fast.
  return Temporal.Instant.fromEpochMilliseconds(Date.parse(instant)).toZonedDateTimeISO(zone)
}
