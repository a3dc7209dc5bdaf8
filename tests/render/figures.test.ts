import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { vi } from '../../src/locale/vi.ts'
import type { Decimal, Metric } from '../../src/model/metric.ts'
import { filePath, startOf } from '../../src/model/place.ts'
import type { PlainDate } from '../../src/model/time.ts'
import { figures } from '../../src/render/figures.ts'

function metricOf(id: string, value: string, more: Partial<Metric> = {}): Metric {
  return {
    id,
    label: id,
    value: value as Decimal,
    precision: 'exact',
    sum: [],
    place: startOf(filePath('news/a.md')),
    ...more,
  }
}

const august = '2018-08-30' as PlainDate
const september = '2018-09-30' as PlainDate

const context = { locale: vi, source: 'haiphong.gov.vn' }

describe('figures', () => {
  test('stand alone when nothing adds up', () => {
    expect(figures([metricOf('ao', '1412.5', { label: 'Diện tích', unit: 'ha' })], context)).toEqual([
      { rows: [{ label: 'Diện tích', value: '1412.5', text: '1.412,5', unit: 'ha', role: 'single' }] },
    ])
  })

  test('follow their whole with their shares', () => {
    const unit = 'hồ sơ'
    const metrics = [
      metricOf('on-time', '1309', { unit, asOf: august }),
      metricOf('received', '1412', { unit, asOf: august, sum: ['on-time', 'pending'] }),
      metricOf('pending', '103', { unit, asOf: august }),
    ]
    expect(figures(metrics, context)).toEqual([
      {
        time: { machine: '2018-08-30', text: 'Tính đến ngày 30/08/2018' },
        rows: [
          {
            label: 'received',
            value: '1412',
            text: '1.412',
            unit,
            role: 'whole',
            parts: {
              chart: 'parts',
              title: 'Cơ cấu: received, 1.412\u00a0hồ sơ',
              summary: 'on-time 1.309 (92,7%); pending 103 (7,3%)',
              whole: '1412',
              parts: [
                { label: 'on-time', value: '1309', text: '1.309', share: '92,7%' },
                { label: 'pending', value: '103', text: '103', share: '7,3%' },
              ],
            },
          },
          { label: 'on-time', value: '1309', text: '1.309', unit, role: 'part', share: '92,7%' },
          { label: 'pending', value: '103', text: '103', unit, role: 'part', share: '7,3%' },
        ],
      },
    ])
  })

  test('are grouped by their day, in order of appearance', () => {
    const metrics = [
      metricOf('b', '1', { asOf: september }),
      metricOf('a', '2'),
      metricOf('c', '3', { asOf: august }),
      metricOf('d', '4', { asOf: september }),
    ]
    expect(
      figures(metrics, context).map(({ time, rows }) => [
        time?.machine,
        rows.map(({ label }) => label).join(),
      ]),
    ).toEqual([
      ['2018-09-30', 'b,d'],
      [undefined, 'a'],
      ['2018-08-30', 'c'],
    ])
  })

  test('appear under each whole that they are part of', () => {
    const metrics = [
      metricOf('x', '3', { sum: ['a', 'b'] }),
      metricOf('y', '5', { sum: ['a', 'c'] }),
      metricOf('a', '1'),
      metricOf('b', '2'),
      metricOf('c', '4'),
    ]
    expect(lines(metrics)).toEqual([
      'x whole',
      'a part 33,3%',
      'b part 66,7%',
      'y whole',
      'a part 20,0%',
      'c part 80,0%',
    ])
  })

  test('are a whole of their own when a part has parts', () => {
    const metrics = [
      metricOf('x', '4', { sum: ['y', 'c'] }),
      metricOf('y', '3', { sum: ['a', 'b'] }),
      metricOf('a', '1'),
      metricOf('b', '2'),
      metricOf('c', '1'),
    ]
    expect(lines(metrics)).toEqual([
      'x whole',
      'y part 75,0%',
      'c part 25,0%',
      'y whole',
      'a part 33,3%',
      'b part 66,7%',
    ])
  })

  test.each([
    ['a part takes away', '1', '-1', undefined, '0'],
    ['a part counts another thing', '1', '2', 'km', '3'],
    ['the whole is nothing', '0', '0', undefined, '0'],
  ])('have no shares where %s', (_, a, b, unit, whole) => {
    const metrics = [
      metricOf('x', whole, { sum: ['a', 'b'] }),
      metricOf('a', a),
      metricOf('b', b, unit === undefined ? {} : { unit }),
    ]
    expect(lines(metrics)).toEqual(['x whole', 'a part', 'b part'])
  })

  test('that only say where they belong leave a rest, and none where they overlap for certain', () => {
    const whole = metricOf('x', '100')
    const parts = (a: string, b: string) => [
      metricOf('a', a, { partOf: 'x' }),
      metricOf('b', b, { partOf: 'x' }),
    ]
    expect(lines([whole, ...parts('60', '30')])).toEqual([
      'x whole',
      'a part 60,0%',
      'b part 30,0%',
      'Còn lại rest 10,0%',
    ])
    expect(lines([whole, ...parts('60', '50')])).toEqual(['x whole', 'a part 60,0%', 'b part 50,0%'])
  })

  test('never stand under another day than their own', () => {
    const metrics = [
      metricOf('x', '3', { asOf: august, sum: ['a', 'b'] }),
      metricOf('a', '1', { asOf: august }),
      metricOf('b', '2', { asOf: september }),
    ]
    expect(lines(metrics)).toEqual(['x whole', 'a part', 'b single'])
  })

  test.each([
    ['5000000000000000000000', '0,1%'],
    ['4999999999999999999999', '0,0%'],
  ])('round the share of %s once, however long the numbers', (value, share) => {
    const metrics = [metricOf('x', '10000000000000000000000000', { sum: ['a'] }), metricOf('a', value)]
    expect(lines(metrics).slice(0, 2)).toEqual(['x whole', `a part ${share}`])
  })

  test('lose no metric and invent none', () => {
    const day = fc.constantFrom(undefined, august, september)
    const sums = fc.array(fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 3 }), {
      minLength: 1,
      maxLength: 6,
    })
    fc.assert(
      fc.property(sums, fc.infiniteStream(day), (sumsOf, days) => {
        const metrics = sumsOf.map((sum, index) => {
          const asOf = days.next().value
          const later = [...new Set(sum)].filter((part) => part > index && part < sumsOf.length).map(String)
          return metricOf(String(index), '1', { sum: later, ...(asOf && { asOf }) })
        })
        const shown = figures(metrics, context).flatMap(({ time, rows }) =>
          rows.map(({ label }) => `${label} ${time?.machine}`),
        )
        expect([...new Set(shown)].sort()).toEqual(metrics.map(({ id, asOf }) => `${id} ${asOf}`).sort())
      }),
    )
  })
})

function lines(metrics: readonly Metric[]): readonly string[] {
  return figures(metrics, context).flatMap(({ rows }) =>
    rows.map(({ label, role, share }) => [label, role, share].filter((part) => part !== undefined).join(' ')),
  )
}
