import { expect, test } from 'vitest'
import { en } from '../../src/locale/en.ts'
import { vi } from '../../src/locale/vi.ts'
import type { Decimal, Metric } from '../../src/model/metric.ts'
import { periodOf } from '../../src/model/period.ts'
import type { PlainDate } from '../../src/model/time.ts'
import { changeOf } from '../../src/render/change-of.ts'

type Figure = Parameters<typeof changeOf>[0]

const figure = (value: string, more: Partial<Metric> = {}): Figure => ({
  value: value as Decimal,
  unit: 'hồ sơ',
  precision: 'exact',
  ...more,
})
const lastYear = (value: string) => ({ value: value as Decimal, asOf: '2017-08-30' as PlainDate })

test.each([
  ['1412', '1400', {}, 'tăng 12\u00a0hồ sơ (0,9%) so với ngày 30/08/2017'],
  ['1400', '1412', {}, 'giảm 12\u00a0hồ sơ (0,8%) so với ngày 30/08/2017'],
  ['1412', '1412', {}, 'không đổi so với ngày 30/08/2017'],
  ['0.3', '0.1', { unit: 'ha' }, 'tăng 0,2\u00a0ha (200,0%) so với ngày 30/08/2017'],
  ['100000000000000000001', '100000000000000000000', {}, 'tăng 1\u00a0hồ sơ so với ngày 30/08/2017'],
  ['5', '0', {}, 'tăng 5\u00a0hồ sơ so với ngày 30/08/2017'],
  ['-3', '-5', {}, 'tăng 2\u00a0hồ sơ so với ngày 30/08/2017'],
  ['92.7', '91.2', { unit: '%' }, 'tăng 1,5\u00a0điểm phần trăm so với ngày 30/08/2017'],
  ['3', '5', { unit: 'hạng', kind: 'rank' }, 'tăng 2\u00a0bậc so với ngày 30/08/2017'],
  ['5', '3', { unit: 'hạng', kind: 'rank' }, 'giảm 2\u00a0bậc so với ngày 30/08/2017'],
  ['1500', '1400', { precision: 'estimate' }, 'tăng khoảng 100\u00a0hồ sơ so với ngày 30/08/2017'],
  ['1500', '1400', { precision: 'at-least' }, 'tăng hơn 100\u00a0hồ sơ so với ngày 30/08/2017'],
  ['1400', '1400', { precision: 'estimate' }, undefined],
  ['1400', '1400', { precision: 'at-least' }, undefined],
  ['1300', '1400', { precision: 'at-least' }, undefined],
  ['1300', '1400', { precision: 'at-most' }, undefined],
] as const)('%s after %s, %o, is worded “%s”', (value, before, more, words) => {
  expect(changeOf(figure(value, more), lastYear(before), vi)).toBe(words)
})

test('the time before may be a period, or not be named', () => {
  const period = periodOf('2017-01/2017-08')
  const value = '1400' as Decimal
  expect(changeOf(figure('1412'), { value, ...(period && { period }) }, vi)).toBe(
    'tăng 12\u00a0hồ sơ (0,9%) so với 8 tháng đầu năm 2017',
  )
  expect(changeOf(figure('1412'), { value }, vi)).toBe('tăng 12\u00a0hồ sơ (0,9%) so với kỳ trước')
})

test('in English too', () => {
  const applications = figure('1412', { unit: 'applications' })
  expect(changeOf(applications, lastYear('1400'), en)).toBe(
    'up 12\u00a0applications (0.9%) on 30 August 2017',
  )
})
