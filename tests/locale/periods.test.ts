import { expect, test } from 'vitest'
import { en } from '../../src/locale/en.ts'
import { vi } from '../../src/locale/vi.ts'
import { type Period, periodOf } from '../../src/model/period.ts'

test.each([
  ['2018', 'năm 2018', '2018'],
  ['2016/2018', 'giai đoạn 2016–2018', '2016 to 2018'],
  ['2018-Q3', 'quý III năm 2018', 'the third quarter of 2018'],
  ['2018-01/2018-03', 'quý I năm 2018', 'the first quarter of 2018'],
  ['2018-08', 'tháng 8 năm 2018', 'August 2018'],
  ['2018-01/2018-08', '8 tháng đầu năm 2018', 'the first 8 months of 2018'],
  ['2018-01/2018-02', '2 tháng đầu năm 2018', 'the first 2 months of 2018'],
  ['2018-Q1/2018-Q2', '6 tháng đầu năm 2018', 'the first 6 months of 2018'],
  ['2018-03/2018-05', 'thời gian từ tháng 3 đến tháng 5 năm 2018', 'March to May 2018'],
  [
    '2017-11/2018-02',
    'thời gian từ tháng 11 năm 2017 đến tháng 2 năm 2018',
    'November 2017 to February 2018',
  ],
  ['2018-08-30', 'ngày 30/08/2018', '30 August 2018'],
  [
    '2018-08-01/2018-08-15',
    'thời gian từ 01/08/2018 đến 15/08/2018',
    'the time from 1 August 2018 to 15 August 2018',
  ],
  ['2018-08-01/2018-08-31', 'tháng 8 năm 2018', 'August 2018'],
  [
    '2016-02-01/2016-02-28',
    'thời gian từ 01/02/2016 đến 28/02/2016',
    'the time from 1 February 2016 to 28 February 2016',
  ],
])('%s is %s and %s', (written, inVietnamese, inEnglish) => {
  const period = periodOf(written) as Period
  expect([vi.period(period), en.period(period)]).toEqual([inVietnamese, inEnglish])
})
