import fc from 'fast-check'
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import type { Decimal } from '../../src/model/metric.ts'
import { BarChart } from '../../templates/components/charts/bar-chart.tsx'
import { barLayout } from '../../templates/components/charts/bar-layout.ts'
import { PartsBar } from '../../templates/components/charts/parts-bar.tsx'
import { segments } from '../../templates/components/charts/segments.ts'
import { seriesLayout } from '../../templates/components/charts/series-layout.ts'
import { hatch, tone } from '../../templates/components/charts/tone.ts'
import { wrapped } from '../../templates/components/charts/wrapped.ts'

describe('the parts of a bar', () => {
  test.each([
    ['one', [5], 5, [[0, 100]]],
    [
      'two',
      [1309, 103],
      1412,
      [
        [0, 92.7],
        [92.7, 7.3],
      ],
    ],
    ['some of a whole', [103], 176, [[0, 58.5]]],
    [
      'none',
      [0, 4],
      4,
      [
        [0, 0],
        [0, 100],
      ],
    ],
    [
      'nothing of nothing',
      [0, 0],
      0,
      [
        [0, 0],
        [0, 0],
      ],
    ],
    [
      'more than their whole, by rounding',
      [60, 41],
      100,
      [
        [0, 59.4],
        [59.4, 40.6],
      ],
    ],
    [
      'huge',
      [3e30, 1e30],
      4e30,
      [
        [0, 75],
        [75, 25],
      ],
    ],
  ])('%s', (_, values, total, places) => {
    expect(segments(values, total).map(({ start, width }) => [start, width])).toEqual(places)
  })

  test('are seen however small, in their order, and never leave the bar', () => {
    const values = fc.array(fc.oneof(fc.nat(2_000_000), fc.constant(1)), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(values, fc.nat(1000), (parts, rest) => {
        const total = parts.reduce((sum, value) => sum + value, rest)
        let end = 0
        segments(parts, total).forEach(({ start, width }, place) => {
          expect(start).toBeCloseTo(end, 6)
          expect(width > 0.5).toBe((parts[place] ?? 0) > 0)
          end = start + width
        })
        expect(end).toBeLessThanOrEqual(100 + 1e-9)
      }),
    )
  })

  test('twelve differ in tone or hatch, and neighbours in both', () => {
    const looks = Array.from({ length: 12 }, (_, place) => `${tone(place)} ${hatch(place)}`)
    expect(new Set(looks).size).toBe(12)
    for (let place = 0; place < 20; place += 1) {
      expect(tone(place)).not.toBe(tone(place + 1))
      expect(hatch(place)).not.toBe(hatch(place + 1))
    }
  })
})

describe('bars', () => {
  test('start at zero, to its left where they are negative', () => {
    const { bars, zero } = barLayout([
      { label: 'a', value: -1, text: '-1' },
      { label: 'b', value: 3, text: '3' },
    ])
    const [a, b] = bars
    expect(a?.start).toBe(0)
    expect(a?.end).toBe(zero)
    expect(b?.start).toBe(zero)
    expect(b?.width).toBeCloseTo(3 * (a?.width ?? 0), 0)
  })

  test('are none for zeros', () => {
    expect(barLayout([{ label: 'a', value: 0, text: '0' }]).bars.map(({ width }) => width)).toEqual([0])
  })

  test('leave room for the longest number on the narrowest screen', () => {
    const number = fc.record({
      value: fc.double({ noNaN: true, min: -1e300, max: 1e300 }),
      length: fc.nat(32),
    })
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 10 }), (numbers) => {
        const inputs = numbers.map(({ value, length }) => ({
          label: 'a',
          value,
          text: '1'.repeat(length + 1),
        }))
        const { bars } = barLayout(inputs)
        bars.forEach(({ end }, place) => {
          const wide = 0.4 + 0.62 * (inputs[place]?.text.length ?? 0)
          expect((end * 21) / 100 + wide).toBeLessThanOrEqual(21.1)
        })
      }),
    )
  })
})

test('a text is broken between words, and in a word only when that is longer than a line', () => {
  expect(wrapped('Đúng hạn hoặc không đặt hạn', 12)).toEqual(['Đúng hạn', 'hoặc không', 'đặt hạn'])
  expect(wrapped('abcdefgh', 3)).toEqual(['abc', 'def', 'gh'])
})

describe('a series', () => {
  const point = (day: string, value: string) => ({ day, value: value as Decimal })

  test('has its days as far apart as they are', () => {
    const { places } = seriesLayout([
      point('2018-01-01', '1'),
      point('2018-01-02', '2'),
      point('2018-01-05', '3'),
    ])
    expect(places.map(({ x, y }) => [x, y])).toEqual([
      [4, 72],
      [27, 44],
      [96, 16],
    ])
  })

  test('is interrupted by a gap', () => {
    const { paths } = seriesLayout([
      point('2018-01-01', '1'),
      point('2018-01-02', '2'),
      point('2018-03-01', '3'),
      point('2018-03-02', '1'),
    ])
    expect(paths).toEqual(['M4,72L5.5,44', 'M94.5,16L96,72'])
  })

  test('of one point, or of one value, is drawn too', () => {
    expect(seriesLayout([point('2018-01-01', '5')])).toMatchObject({ places: [{ x: 50, y: 44 }], paths: [] })
    expect(seriesLayout([point('2018-01-01', '5'), point('2019-01-01', '5')]).paths).toEqual(['M4,44L96,44'])
    expect(seriesLayout([])).toEqual({ places: [], paths: [] })
  })

  test('shows where zero is when it crosses it', () => {
    expect(seriesLayout([point('2018-01-01', '-1'), point('2019-01-01', '1')]).zero).toBe(44)
    expect(seriesLayout([point('2018-01-01', '1'), point('2019-01-01', '2')]).zero).toBeUndefined()
  })
})

test('figures that no machine number can hold are drawn all the same', () => {
  const item = (label: string, value: string) => ({ label, value: value as Decimal, text: label })
  const [huge, less] = [`1${'0'.repeat(400)}`, `-1${'0'.repeat(399)}`]
  const words = { title: 'a', summary: 'b' }
  const drawn = [
    renderToString(
      h(BarChart, { chart: { ...words, chart: 'bars', bars: [item('a', huge), item('b', less)] } }),
    ),
    renderToString(
      h(PartsBar, {
        chart: { ...words, chart: 'parts', whole: huge as Decimal, parts: [item('a', huge)] },
      }),
    ),
  ]
  for (const svg of drawn) expect(svg).not.toMatch(/NaN|Infinity/)
  const point = (day: string, value: string) => ({ day, value: value as Decimal })
  expect(seriesLayout([point('2018-01-01', huge), point('2019-01-01', less)]).paths).toEqual(['M4,16L96,72'])
})
