import { describe, expect, test } from 'vitest'
import { en } from '../../src/locale/en.ts'
import { vi } from '../../src/locale/vi.ts'
import { type Period, periodOf } from '../../src/model/period.ts'
import { type Instant, instantOf, type PlainDate, plainDate } from '../../src/model/time.ts'

const instant = (text: string) => instantOf(text) as Instant
const day = (text: string) => plainDate(text) as PlainDate
const period = (text: string) => periodOf(text) as Period
const zone = 'Asia/Ho_Chi_Minh'

describe('in Vietnamese', () => {
  test('writes day and time in the official form', () => {
    expect(vi.fullDateTime(instant('2019-01-26T21:44+07:00'), zone)).toBe('Thứ Bảy, 26/01/2019 21:44')
  })

  test.each([
    ['2019-01-21', 'Thứ Hai'],
    ['2019-01-22', 'Thứ Ba'],
    ['2019-01-23', 'Thứ Tư'],
    ['2019-01-24', 'Thứ Năm'],
    ['2019-01-25', 'Thứ Sáu'],
    ['2019-01-26', 'Thứ Bảy'],
    ['2019-01-27', 'Chủ Nhật'],
  ])('calls the weekday of %s %s', (date, weekday) => {
    expect(vi.fullDateTime(instant(`${date}T12:00+07:00`), zone).split(',')[0]).toBe(weekday)
  })

  test('writes the short date with all its zeros', () => {
    expect(vi.shortDate(day('2026-02-05'))).toBe('05/02/2026')
  })

  test.each([
    ['2026-02-05', 'ngày 05 tháng 02 năm 2026'],
    ['2026-01-10', 'ngày 10 tháng 01 năm 2026'],
    ['2026-03-05', 'ngày 05 tháng 3 năm 2026'],
    ['2018-09-28', 'ngày 28 tháng 9 năm 2018'],
    ['2018-12-31', 'ngày 31 tháng 12 năm 2018'],
  ])('writes %s as a decree demands: %s', (date, text) => {
    expect(vi.longDate(day(date))).toBe(text)
  })

  test('names a month', () => {
    expect(vi.monthOfYear(2018, 9)).toBe('Tháng 9 năm 2018')
  })

  test.each([
    ['2018', 'năm 2018'],
    ['2018-Q3', 'quý III năm 2018'],
    ['2018-08', 'tháng 8 năm 2018'],
    ['2018-01/2018-08', '8 tháng đầu năm 2018'],
    ['2018-02/2018-04', 'thời gian từ tháng 2 đến tháng 4 năm 2018'],
    ['2017-07/2018-06', 'thời gian từ tháng 7 năm 2017 đến tháng 6 năm 2018'],
    ['2018-08-30', 'ngày 30/08/2018'],
  ])('names the period %s: %s', (written, text) => {
    expect(vi.period(period(written))).toBe(text)
  })
})

describe('in English', () => {
  test('writes day and time', () => {
    expect(en.fullDateTime(instant('2019-01-26T21:44+07:00'), zone)).toBe('Saturday, 26 January 2019, 21:44')
    expect(en.fullDateTime(instant('2019-01-27T00:05+07:00'), zone)).toBe('Sunday, 27 January 2019, 00:05')
  })

  test('writes dates with the month in words', () => {
    expect(en.shortDate(day('2026-02-05'))).toBe('5 February 2026')
    expect(en.longDate(day('2026-02-05'))).toBe('5 February 2026')
    expect(en.monthOfYear(2018, 9)).toBe('September 2018')
  })

  test.each([
    ['2018', '2018'],
    ['2018-Q3', 'the third quarter of 2018'],
    ['2018-08', 'August 2018'],
    ['2018-01/2018-08', 'the first 8 months of 2018'],
    ['2018-02/2018-04', 'February to April 2018'],
    ['2018-08-30', '30 August 2018'],
  ])('names the period %s: %s', (written, text) => {
    expect(en.period(period(written))).toBe(text)
  })
})
