import fc from 'fast-check'
import { expect, test } from 'vitest'
import { didYouMean } from '../../src/model/did-you-mean.ts'

const fields = [
  'author',
  'category',
  'cover',
  'id',
  'metrics',
  'published',
  'summary',
  'tags',
  'title',
  'updated',
]

test.each([
  ['tilte', 'title'],
  ['Title', 'title'],
  ['catagory', 'category'],
  ['publishedAt', 'published'],
  ['tag', 'tags'],
  ['ID', 'id'],
  ['metric', 'metrics'],
])('takes %s for %s', (word, meant) => {
  expect(didYouMean(word, fields)).toBe(meant)
})

test.each(['date', 'image', 'x', '', 'slug', 'permalink', 'weight'])(
  'has no idea what %j could be',
  (word) => {
    expect(didYouMean(word, fields)).toBeUndefined()
  },
)

test('takes composed and decomposed letters for the same', () => {
  expect(didYouMean('hà nội'.normalize('NFD'), ['Hà Nội', 'Hà Nam'])).toBe('Hà Nội')
})

test('finds nothing among nothing', () => {
  expect(didYouMean('title', [])).toBeUndefined()
})

test('does not depend on the order of the candidates', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })
  fc.assert(
    fc.property(word, fc.array(word), (typed, candidates) => {
      expect(didYouMean(typed, candidates.toReversed())).toBe(didYouMean(typed, candidates))
    }),
  )
})
