import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slugOf } from '../../src/locale/slug.ts'
import { isSlug } from '../../src/model/address.ts'
import { anyText } from './any-text.ts'
import { vietnameseLetters } from './vietnamese-letters.ts'

test.each([
  [
    'Rà soát 1.412 hộ dân ở đường Đà Nẵng – “Quý III/2026”',
    'ra-soat-1-412-ho-dan-o-duong-da-nang-quy-iii-2026',
  ],
  ['  một cửa  ', 'mot-cua'],
  ['ISO 9001:2015', 'iso-9001-2015'],
  ['Krông Pắc -- K’Bang', 'krong-pac-k-bang'],
  ['_draft_', 'draft'],
])('makes of %j the slug %j', (text, slug) => {
  expect(slugOf(text)).toBe(slug)
  expect(slugOf(text.normalize('NFD'))).toBe(slug)
})

test.each(['', '   ', '–', '???', '新闻', '🙂'])('makes none of %j', (text) => {
  expect(slugOf(text)).toBeUndefined()
})

test('keeps the base letter of every Vietnamese letter', () => {
  const text = vietnameseLetters.map(({ letter }) => letter).join('')
  const slug = vietnameseLetters.map(({ plain }) => plain).join('')
  expect(slugOf(text)).toBe(slug)
  expect(slugOf(text.normalize('NFD'))).toBe(slug)
})

test('makes a slug or nothing of any text, and of a slug itself', () => {
  const shortOfLetters = fc.string({ unit: fc.constantFrom(...'aĐ9-. _') })
  fc.assert(
    fc.property(fc.oneof(anyText, shortOfLetters), (text) => {
      const slug = slugOf(text)
      expect(slug === undefined || isSlug(slug)).toBe(true)
      if (slug !== undefined) expect(slugOf(slug)).toBe(slug)
      expect(slugOf(text.normalize('NFD'))).toBe(slugOf(text.normalize('NFC')))
    }),
  )
})
