import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from '../../src/locale/fold.ts'
import { toneKey } from '../../src/locale/tone-key.ts'
import { anyText } from './any-text.ts'

const pairs: readonly (readonly [old: string, newer: string])[] = [
  ['hòa', 'hoà'],
  ['hỏa', 'hoả'],
  ['õa', 'oã'],
  ['xóa', 'xoá'],
  ['họa', 'hoạ'],
  ['hòe', 'hoè'],
  ['khỏe', 'khoẻ'],
  ['nhõe', 'nhoẽ'],
  ['khóe', 'khoé'],
  ['lọe', 'loẹ'],
  ['ùy', 'uỳ'],
  ['thủy', 'thuỷ'],
  ['ũy', 'uỹ'],
  ['thúy', 'thuý'],
  ['lụy', 'luỵ'],
  ['HÒA', 'HOÀ'],
  ['Ủy', 'Uỷ'],
]

test.each(pairs)('takes %s and %s for one word', (old, newer) => {
  expect(toneKey(old)).toBe(newer)
  expect(toneKey(newer)).toBe(newer)
  expect(toneKey(old.normalize('NFD'))).toBe(newer)
  expect(toneKey(newer.normalize('NFD'))).toBe(newer)
})

test.each([
  'quý',
  'quỳ',
  'quỵ',
  'quả',
  'hoàn',
  'toán',
  'của',
  'mùa',
  'chìa',
  'khoèo',
  'thuyền',
  'hòan',
  'Huế',
])('leaves %s as it is', (word) => {
  expect(toneKey(word)).toBe(word)
})

test('mends a tone on the u of qu, which is a slip in both ways', () => {
  expect(toneKey('qúy')).toBe('quý')
})

test('finds the words of a sentence', () => {
  expect(toneKey('Ủy ban hòa giải, khỏe/thủy: quý.')).toBe('Uỷ ban hoà giải, khoẻ/thuỷ: quý.')
})

test('changes no letter of any text, and nothing twice', () => {
  const syllables = fc.string({ unit: fc.constantFrom(...'hkqoaeuynòóủỹạéỳ ') })
  fc.assert(
    fc.property(fc.oneof(syllables, anyText), (text) => {
      expect(fold(toneKey(text))).toBe(fold(text))
      expect(toneKey(toneKey(text))).toBe(toneKey(text))
    }),
  )
})
