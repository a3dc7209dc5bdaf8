import fc from 'fast-check'
import { expect, test } from 'vitest'
import { derivativeWidths, mostHeight } from '../../src/model/derivative-sizes.ts'

test.each([
  [4000, 3000, [330, 660, 1000, 1320]],
  [1320, 1320, [330, 660, 1000, 1320]],
  [1100, 700, [330, 660, 1100]],
  [660, 400, [330, 660]],
  [340, 200, [340]],
  [6, 4, [6]],
  // An announcement photographed as one long strip.
  [1000, 40_000, [400]],
  [1, 40_000, [1]],
])('of %i × %i makes %o', (width, height, widths) => {
  expect(derivativeWidths(width, height)).toEqual(widths)
})

test('is never wider than the image, never higher than WebP can be, and rises', () => {
  const sides = fc.integer({ min: 1, max: 60_000 })
  fc.assert(
    fc.property(sides, sides, (width, height) => {
      const widths = derivativeWidths(width, height)
      expect(widths.length).toBeLessThanOrEqual(4)
      expect(widths).toEqual([...new Set(widths)].sort((a, b) => a - b))
      for (const each of widths) {
        expect(each).toBeLessThanOrEqual(width)
        if (each > 1) expect((height * each) / width).toBeLessThanOrEqual(mostHeight)
      }
    }),
  )
})
