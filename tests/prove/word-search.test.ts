import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordsIn } from '../../src/locale/words-in.ts'
import { wordSearch } from '../../src/prove/word-search.ts'

const found = (phrases: readonly string[], text: string) =>
  [...wordSearch(phrases)(text)].sort((a, b) => a - b)

test('finds a phrase whatever its case, spaces, punctuation and form of accents', () => {
  const title = 'Một cửa: giải quyết 1.390 hồ sơ'
  for (const text of [
    title,
    'MỘT CỬA – GIẢI QUYẾT 1.390 HỒ SƠ!',
    '“Một cửa: giải\u00a0quyết\n  1.390 hồ sơ”',
    `Nay có ${title.normalize('NFD')}.`,
    'Một cửa: giải quy\u00adết 1.390 h\u200bồ sơ',
  ]) {
    expect(found([title], text)).toEqual([0])
  }
})

test('finds whole words only', () => {
  expect(found(['hồ sơ'], 'hồ sơn')).toEqual([])
  expect(found(['hồ sơ'], 'ao hồ sơ')).toEqual([0])
  expect(found(['hồ sơ'], 'aohồ sơ')).toEqual([])
  expect(found(['hồ sơ'], 'hồsơ')).toEqual([])
})

test('finds a phrase that begins in the middle of another, and one that is part of another', () => {
  expect(found(['a b c d', 'b c e', 'c'], 'a b c e')).toEqual([1, 2])
  expect(found(['a b a c', 'a b'], 'a b a b a c')).toEqual([0, 1])
})

test('finds what a comparison of words finds', () => {
  const letters = fc.string({
    unit: fc.constantFrom('a', 'b', 'Ộ', 'ộ', 'đ', ' ', '-', '\u00ad'),
    maxLength: 30,
  })
  const phrase = letters.filter((text) => wordsIn(text).length > 0)
  fc.assert(
    fc.property(fc.array(phrase, { maxLength: 6 }), letters, (phrases, text) => {
      const words = (some: string) => ` ${wordsIn(some).join(' ')} `
      const expected = phrases.flatMap((some, index) => (words(text).includes(words(some)) ? [index] : []))
      expect(found(phrases, text)).toEqual(expected)
    }),
    { numRuns: 200 },
  )
})
