import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stablePages } from '../../src/catalogue/stable-pages.ts'

const newestFirst = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => count - i)
const counts = fc.nat({ max: 400 })
const sizes = fc.integer({ min: 1, max: 30 })

test('has one empty page when there is nothing', () => {
  expect(stablePages([], 3)).toEqual([{ number: 1, articles: [] }])
})

test('keeps up to two page-fuls less one on the newest page', () => {
  expect(stablePages([5, 4, 3, 2, 1], 3)).toEqual([{ number: 1, articles: [5, 4, 3, 2, 1] }])
})

test('splits when the newest page would hold two page-fuls', () => {
  expect(stablePages([6, 5, 4, 3, 2, 1], 3)).toEqual([
    { number: 2, articles: [6, 5, 4] },
    { number: 1, articles: [3, 2, 1] },
  ])
})

test('loses nothing and keeps the order', () => {
  fc.assert(
    fc.property(counts, sizes, (count, size) => {
      const all = newestFirst(count)
      expect(stablePages(all, size).flatMap(({ articles }) => articles)).toEqual(all)
    }),
  )
})

test('fills every page but the newest, which holds from one to two page-fuls', () => {
  fc.assert(
    fc.property(counts, sizes, (count, size) => {
      const [newest, ...others] = stablePages(newestFirst(count), size).map(({ articles }) => articles.length)
      expect(others).toEqual(others.map(() => size))
      expect(newest).toBeLessThan(2 * size)
      expect(newest).toBeGreaterThanOrEqual(Math.min(count, size))
    }),
  )
})

test('numbers from the oldest', () => {
  fc.assert(
    fc.property(counts, sizes, (count, size) => {
      const numbers = stablePages(newestFirst(count), size).map(({ number }) => number)
      expect(numbers).toEqual(numbers.map((_, index) => numbers.length - index))
    }),
  )
})

test('changes only the newest page when an article is added, and adds at most one', () => {
  fc.assert(
    fc.property(counts, sizes, (count, size) => {
      const before = stablePages(newestFirst(count), size)
      const after = stablePages(newestFirst(count + 1), size)
      expect(after.length - before.length).toBeLessThanOrEqual(1)
      expect(after.slice(1 - before.length || after.length)).toEqual(before.slice(1))
    }),
  )
})
