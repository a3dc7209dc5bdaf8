import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { monthsIn, type Period, periodOf } from '../../src/model/period.ts'

describe('a period', () => {
  it('is a year, a quarter, a month, a day, or runs from one to another', () => {
    expect(periodOf('2018')).toEqual({ from: '2018-01-01', to: '2018-12-31' })
    expect(periodOf('2018-Q3')).toEqual({ from: '2018-07-01', to: '2018-09-30' })
    expect(periodOf('2020-02')).toEqual({ from: '2020-02-01', to: '2020-02-29' })
    expect(periodOf('2018-08-30')).toEqual({ from: '2018-08-30', to: '2018-08-30' })
    expect(periodOf('2018-01/2018-08')).toEqual({ from: '2018-01-01', to: '2018-08-31' })
    expect(periodOf('2017-Q4/2018-01-15')).toEqual({ from: '2017-10-01', to: '2018-01-15' })
  })

  it('exists on the calendar and does not end before it begins', () => {
    const wrong = ['2018-13', '2018-00', '2018-Q5', '2018-02-30', '0000', '2018-08/2018-01', '2018/', '/2018']
    for (const text of [...wrong, '2018/2019/2020', '08/2018', '2018-8', 'quý 3', '']) {
      expect(periodOf(text)).toBeUndefined()
    }
  })

  it('is read or refused, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789-/Q') }), (text) => {
        const period = periodOf(text)
        expect(period === undefined || period.from <= period.to).toBe(true)
      }),
    )
  })
})

describe('the months in a period', () => {
  it('are counted when it is made of whole ones', () => {
    const monthsOf = (text: string) => monthsIn(periodOf(text) as Period)
    expect(monthsOf('2018')).toEqual({ year: 2018, month: 1, count: 12 })
    expect(monthsOf('2018-Q3')).toEqual({ year: 2018, month: 7, count: 3 })
    expect(monthsOf('2017-11/2018-02')).toEqual({ year: 2017, month: 11, count: 4 })
    expect(monthsOf('2020-02-01/2020-02-29')).toEqual({ year: 2020, month: 2, count: 1 })
    expect(monthsOf('2020-02-01/2020-02-28')).toBeUndefined()
    expect(monthsOf('2020-02-02/2020-02-29')).toBeUndefined()
  })
})
