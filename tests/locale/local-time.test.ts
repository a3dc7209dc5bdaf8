import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { isZone } from '../../src/locale/is-zone.ts'
import { dayOf, localDateTime, localTime, offsetDateTime, weekdayOf } from '../../src/locale/local-time.ts'
import type { Instant, PlainDate } from '../../src/model/time.ts'

describe('takes the day and the clock of the zone', () => {
  test.each([
    ['2018-09-28T16:59:59Z', 'Asia/Ho_Chi_Minh', '2018-09-28T23:59+07:00'],
    ['2018-09-28T17:00:00Z', 'Asia/Ho_Chi_Minh', '2018-09-29T00:00+07:00'],
    ['2018-12-31T17:00:00Z', 'Asia/Ho_Chi_Minh', '2019-01-01T00:00+07:00'],
    ['2018-07-01T03:59:00Z', 'America/New_York', '2018-06-30T23:59-04:00'],
    ['2018-12-01T04:59:00Z', 'America/New_York', '2018-11-30T23:59-05:00'],
    ['2018-09-28T16:59:00Z', 'Asia/Kathmandu', '2018-09-28T22:44+05:45'],
    ['2018-09-28T16:59:00Z', 'UTC', '2018-09-28T16:59+00:00'],
  ])('of %s in %s: %s', (text, zone, local) => {
    const instant = text as Instant
    expect(localDateTime(instant, zone)).toBe(local)
    expect(localTime(instant, zone)).toEqual({ day: local.slice(0, 10), clock: local.slice(11, 16) })
    expect(dayOf(instant, zone)).toBe(local.slice(0, 10))
  })
})

test('writes seconds for machines', () => {
  expect(offsetDateTime('2018-09-28T09:30:15Z' as Instant, 'Asia/Ho_Chi_Minh')).toBe(
    '2018-09-28T16:30:15+07:00',
  )
})

test('counts weekdays from Monday', () => {
  expect(weekdayOf('2019-01-21' as PlainDate)).toBe(1)
  expect(weekdayOf('2019-01-27' as PlainDate)).toBe(7)
})

test.each(['Asia/Ho_Chi_Minh', 'America/Argentina/Buenos_Aires', 'Etc/GMT-7', 'UTC'])(
  'knows the zone %s',
  (name) => {
    expect(isZone(name)).toBe(true)
  },
)

test.each(['', 'Asia/Hanoi', 'Hà Nội', '+07:00', 'GMT+7', '2018-09-28T16:30+07:00[Asia/Tokyo]', '../UTC'])(
  'knows no zone %j',
  (name) => {
    expect(isZone(name)).toBe(false)
  },
)

test('writes what the rules of the zone say, at any moment', () => {
  const zones = [
    'Asia/Ho_Chi_Minh',
    'America/New_York',
    'Europe/Lisbon',
    'Australia/Lord_Howe',
    'Africa/Casablanca',
    'UTC',
  ]
  const first = Date.UTC(1890, 0, 1)
  const last = Date.UTC(2120, 0, 1)
  const hour = 3_600_000
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.integer({ min: first / 1000, max: last / 1000 }),
      fc.array(fc.integer({ min: -40, max: 40 }), { maxLength: 6 }),
      (zone, second, steps) => {
        // Around the moment too, so that what was found for one is asked for another, and at changes of the clock.
        const start = second * 1000
        const at = (ms: number) => Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone)
        const change = at(start).getTimeZoneTransition('next')?.epochMilliseconds ?? start
        const moments = [
          start,
          change - 1000,
          change,
          change + 1000,
          ...steps.map((step) => change + step * hour),
        ]
        for (const ms of moments) {
          const instant = new Date(ms).toISOString().replace('.000Z', 'Z') as Instant
          expect(offsetDateTime(instant, zone)).toBe(
            at(ms).toString({ smallestUnit: 'second', timeZoneName: 'never' }),
          )
        }
      },
    ),
  )
})
