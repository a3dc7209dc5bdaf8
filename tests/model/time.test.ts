import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateParts, instantOf, momentOf, type PlainDate, plainDate } from '../../src/model/time.ts'

describe('a day', () => {
  test.each(['2018-09-28', '2020-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('is %s', (text) => {
    expect(plainDate(text)).toBe(text)
  })

  test.each([
    '2018-02-29',
    '1900-02-29',
    '2018-02-30',
    '2018-04-31',
    '2018-13-01',
    '2018-00-10',
    '2018-01-00',
    '2018-01-32',
    '0000-01-01',
    '2018-9-28',
    '28/09/2018',
    '2018-09-28T16:30',
    ' 2018-09-28',
    '2018-09-28\n',
    '20180928',
    '+002018-09-28',
    '',
  ])('is not %j', (text) => {
    expect(plainDate(text)).toBeUndefined()
  })

  test('has parts', () => {
    expect(dateParts('2018-09-05' as PlainDate)).toEqual({ year: 2018, month: 9, day: 5 })
  })
})

describe('an instant', () => {
  test.each([
    ['2018-09-28T16:30+07:00', '2018-09-28T09:30:00Z'],
    ['2018-09-28 16:30+07:00', '2018-09-28T09:30:00Z'],
    ['2018-09-28T16:30:15+07:00', '2018-09-28T09:30:15Z'],
    ['2018-09-28 16:30:15 +0700', '2018-09-28T09:30:15Z'],
    ['2018-09-28T16:30:15.999Z', '2018-09-28T16:30:15Z'],
    ['2018-09-28T16:30Z', '2018-09-28T16:30:00Z'],
    ['2018-12-31T20:00-05:00', '2019-01-01T01:00:00Z'],
    ['2020-03-01T06:59+07:00', '2020-02-29T23:59:00Z'],
    ['2018-09-28T16:30+05:45', '2018-09-28T10:45:00Z'],
    ['0099-01-01T00:00Z', '0099-01-01T00:00:00Z'],
    ['9999-12-31T23:59:59Z', '9999-12-31T23:59:59Z'],
  ])('%j is %s', (text, instant) => {
    expect(instantOf(text)).toBe(instant)
  })

  test.each([
    '2018-09-28T16:30',
    '2018-09-28',
    '2018-02-30T16:30+07:00',
    '2018-09-28T24:00+07:00',
    '2018-09-28T16:60+07:00',
    '2016-12-31T23:59:60Z',
    '2018-09-28T16+07:00',
    '2018-09-28T16:30+7',
    '2018-09-28T16:30+07',
    '2018-09-28T9:30+07:00',
    '2018-09-28T16:30+70:00',
    '2018-09-28T16:30+14:01',
    '2018-09-28T16:30+07:60',
    '2018-09-28T16:30 ICT',
    '2018-09-28T16:30+07:00[Asia/Tokyo]',
    '0000-12-31T23:00Z',
    '0001-01-01T00:00+07:00',
    '9999-12-31T23:59-07:00',
    '',
    'now',
  ])('is not %j', (text) => {
    expect(instantOf(text)).toBeUndefined()
  })

  test('sorts as text in the order of time, whatever the offsets', () => {
    const minutes = fc.integer({ min: -14 * 60, max: 14 * 60 })
    const seconds = fc.integer({ min: -61_000_000_000, max: 250_000_000_000 })
    const written = (second: number, offset: number) => {
      const local = new Date((second + 60 * offset) * 1000).toISOString().slice(0, 19)
      const [hours, rest] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60].map((part) =>
        String(part).padStart(2, '0'),
      )
      return `${local}${offset < 0 ? '-' : '+'}${hours}:${rest}`
    }
    fc.assert(
      fc.property(seconds, minutes, seconds, minutes, (a, offsetOfA, b, offsetOfB) => {
        const [first = '', second = ''] = [instantOf(written(a, offsetOfA)), instantOf(written(b, offsetOfB))]
        expect(Date.parse(first)).toBe(a * 1000)
        expect(Math.sign(first < second ? -1 : first > second ? 1 : 0)).toBe(Math.sign(a - b))
      }),
    )
  })
})

test('a moment is an instant with a day in every zone', () => {
  expect(momentOf('2018-09-28T16:30+07:00')).toBe('2018-09-28T09:30:00Z')
  expect(momentOf('9999-12-31T09:00Z')).toBe('9999-12-31T09:00:00Z')
  expect(momentOf('9999-12-31T11:00Z')).toBeUndefined()
  expect(momentOf('0001-01-01T15:00Z')).toBe('0001-01-01T15:00:00Z')
  expect(momentOf('0001-01-01T13:00Z')).toBeUndefined()
})
