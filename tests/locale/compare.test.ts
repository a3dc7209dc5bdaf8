import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { comparingBy } from '../../src/locale/collation-key.ts'
import { en } from '../../src/locale/en.ts'
import { vi } from '../../src/locale/vi.ts'
import { anyText } from './any-text.ts'
import { alphabetWithTones } from './vietnamese-letters.ts'

describe('in Vietnamese', () => {
  test.each([
    ['puts đ after d', ['da', 'dư', 'đa', 'đu', 'e']],
    ['puts marked letters after plain ones', ['an', 'ăn', 'ân', 'on', 'ôn', 'ơn']],
    ['orders tones: none, huyền, hỏi, ngã, sắc, nặng', ['ba', 'bà', 'bả', 'bã', 'bá', 'bạ']],
    ['weighs the letters of a word before its tone', ['ác', 'ách', 'ạng', 'anh']],
    ['weighs the tone of a word before the letters of the next', ['tuân thủ', 'tuần chay']],
    [
      'puts the shorter word first',
      ['Bà Rịa - Vũng Tàu', 'Bạc Liêu', 'Bắc Giang', 'Bắc Kạn', 'Bắc Ninh', 'Bến Tre'],
    ],
    [
      'takes the syllables of a name one by one',
      ['Hà Giang', 'Hà Nam', 'Hà Nội', 'Hả', 'Hạ Long', 'Hải Phòng'],
    ],
    [
      'keeps old and new tone placement together',
      ['hoa', 'hoà', 'hòa', 'hoà bình', 'hòa giải', 'hoả', 'hoàn'],
    ],
    ['puts digits before letters and other signs after them', ['1', '9', 'a', 'z', '“a”', '日本']],
    ['puts lower case first between equal words', ['an giang', 'An giang', 'An Giang', 'AN GIANG']],
    [
      'puts letters of foreign words where Latin has them',
      ['e', 'ê', 'f', 'g', 'i', 'j', 'k', 'v', 'w', 'x', 'y', 'z'],
    ],
    ['takes unknown marks off a letter', ['u', 'ü', 'ư', 'v']],
  ])('%s', (_, ordered) => {
    expect(ordered.toReversed().toSorted(comparingBy(vi.sortKey))).toEqual(ordered)
  })

  test('has every letter with every tone in its place', () => {
    const ordered = [...alphabetWithTones]
    expect(ordered.toReversed().toSorted(comparingBy(vi.sortKey))).toEqual(ordered)
    const decomposed = ordered.map((letter) => letter.normalize('NFD'))
    expect(decomposed.toReversed().toSorted(comparingBy(vi.sortKey))).toEqual(decomposed)
    const capitals = ordered.map((letter) => letter.toUpperCase())
    expect(capitals.toReversed().toSorted(comparingBy(vi.sortKey))).toEqual(capitals)
  })
})

describe('in English', () => {
  test.each([
    ['sets accents aside', ['Zoe Adams', 'Zoë Brown', 'Zoe Clark']],
    ['reads đ as d', ['Da Lat', 'Đà Nẵng', 'Dak Lak']],
    ['puts digits before letters', ['2019', 'Annual report']],
  ])('%s', (_, ordered) => {
    expect(ordered.toReversed().toSorted(comparingBy(en.sortKey))).toEqual(ordered)
  })
})

const texts = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'aáàbđdoòA1 -') }),
  fc.string({ unit: fc.constantFrom(...'aáàbđdoòA1 -') }).map((text) => text.normalize('NFD')),
  anyText,
)

describe.each([vi, en])('in $id, for any texts', ({ sortKey }) => {
  const compare = comparingBy(sortKey)

  test('does not depend on which comes first', () => {
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        expect(compare(a, b) + compare(b, a)).toBe(0)
      }),
    )
  })

  test('finds equal only what is the same text', () => {
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        expect(compare(a, b) === 0).toBe(a.normalize('NFC') === b.normalize('NFC'))
        expect(compare(a.normalize('NFD'), a.normalize('NFC'))).toBe(0)
      }),
    )
  })

  test('is transitive', () => {
    fc.assert(
      fc.property(texts, texts, texts, (a, b, c) => {
        const [first = '', second = '', third = ''] = [a, b, c].toSorted(compare)
        expect([compare(first, second), compare(second, third), compare(first, third)]).not.toContain(1)
      }),
    )
  })
})
