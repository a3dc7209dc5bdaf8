import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from '../../src/locale/fold.ts'
import { anyText } from './any-text.ts'
import { vietnameseLetters } from './vietnamese-letters.ts'

test('knows all 134 letters', () => {
  expect(new Set(vietnameseLetters.map(({ letter }) => letter)).size).toBe(134)
})

test.each(vietnameseLetters)('folds $letter to $plain, composed and decomposed', ({ letter, plain }) => {
  expect(letter).toBe(letter.normalize('NFC'))
  expect(fold(letter)).toBe(plain)
  expect(fold(letter.normalize('NFD'))).toBe(plain)
})

test('folds the eth of old conversions like đ', () => {
  expect(fold('Ðà Nẵng, ðường')).toBe('da nang, duong')
})

test('leaves digits, blanks and signs alone', () => {
  expect(fold('Rà soát 1.412 hộ dân – “Quý III/2026”')).toBe('ra soat 1.412 ho dan – “quy iii/2026”')
})

test('folds any text the same, composed and decomposed', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')))
    }),
  )
})

test('has nothing to do on what is folded', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(fold(fold(text))).toBe(fold(text))
    }),
  )
})
