import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutShards } from '../../src/catalogue/cut-shards.ts'

const newestFirst = (count: number) => Array.from({ length: count }, (_, at) => count - at)

test('shards are cut from the oldest, and the newest one is short', () => {
  expect(cutShards(newestFirst(7), 3)).toEqual([
    { number: 3, articles: [7] },
    { number: 2, articles: [6, 5, 4] },
    { number: 1, articles: [3, 2, 1] },
  ])
  expect(cutShards([], 3)).toEqual([])
})

test('one more article changes one shard or begins one', () => {
  fc.assert(
    fc.property(fc.nat(60), fc.integer({ min: 1, max: 9 }), (count, size) => {
      const before = cutShards(newestFirst(count), size)
      const after = cutShards(newestFirst(count + 1), size)
      const same = new Set(before.map((shard) => JSON.stringify(shard)))
      expect(after.filter((shard) => !same.has(JSON.stringify(shard)))).toEqual([after[0]])
      expect(after.flatMap(({ articles }) => articles)).toEqual(newestFirst(count + 1))
    }),
  )
})
