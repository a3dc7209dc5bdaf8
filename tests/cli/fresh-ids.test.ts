import fc from 'fast-check'
import { expect, test } from 'vitest'
import { freshIds } from '../../src/cli/fresh-ids.ts'
import { type ArticleId, isArticleId } from '../../src/model/address.ts'
import { idsStated } from '../../src/model/ids-stated.ts'

test('gives well-formed ids, none twice and none that is taken', () => {
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat()), fc.nat(20), (numbers, count) => {
      const taken = ['a0000', 'b1111'] as ArticleId[]
      const draw = (below: number) => Number(numbers.next().value) % below
      const give = freshIds(taken, draw)
      const ids = Array.from({ length: count }, () => give())
      expect(ids.every(isArticleId)).toBe(true)
      expect(new Set([...ids, ...taken]).size).toBe(count + taken.length)
    }),
    // A stream that repeats itself for ever gives nothing new; that is what the last test is about.
    { numRuns: 50, seed: 7 },
  )
})

test('says so when chance gives nothing new', () => {
  expect(freshIds(['aaaaa' as ArticleId], () => 10)).toThrow('No free article id was found.')
})

test('finds the ids that articles state', () => {
  expect(
    idsStated([
      '---\nid: k7m39\ntitle: A\n---\n',
      '---\ntitle: B\nid: "b0000"\n---\n',
      '---\nid:\n---\n',
      '---\nid: 12345\n---\n',
      '---\nid: c1111 # mã\n---\n',
    ]),
  ).toEqual(['k7m39', 'b0000', 'c1111'])
})
