import fc from 'fast-check'
import { expect, test } from 'vitest'
import { accentOnDark } from '../../src/load/accent-on-dark.ts'
import { contrastRatio } from '../../src/model/contrast-ratio.ts'

const grounds = ['#171513', '#201d1a']

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)

test('every accent can be read on dark paper', () => {
  fc.assert(
    fc.property(colour, (accent) => {
      const light = accentOnDark(accent)
      expect(light).toMatch(/^#[0-9a-f]{6}$/)
      for (const ground of grounds) expect(contrastRatio(light, ground)).toBeGreaterThanOrEqual(4.5)
    }),
  )
})

test('a colour that can be read already stays as it is', () => {
  expect(accentOnDark('#ffcc00')).toBe('#ffcc00')
})

test('red stays red, blue stays blue, black becomes grey', () => {
  expect(['#9d1b1f', '#003399', '#000000'].map(accentOnDark)).toEqual(['#dc696d', '#5f8be4', '#8f8f8f'])
})
