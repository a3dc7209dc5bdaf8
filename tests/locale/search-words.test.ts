import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { searchWords } from '../../src/locale/search-words.ts'
import { anyText } from './any-text.ts'
import { vietnameseLetters } from './vietnamese-letters.ts'

const plain = (text: string) => searchWords(text).map((word) => word.plain)
const exact = (text: string) => searchWords(text).map((word) => word.exact)

describe('words', () => {
  test.each(['ra soat', 'rà soát', 'RÀ SOÁT', 'Rà\u00a0soát,', 'rà soát'.normalize('NFD')])(
    '%s is ra soat',
    (text) => {
      expect(plain(text)).toEqual(['ra', 'soat'])
    },
  )

  test('are known with their marks too, in whichever way their tones are placed', () => {
    expect(exact('Đường dương')).toEqual(['đường', 'dương'])
    expect(exact('hòa hoà HÒA')).toEqual(['hoà', 'hoà', 'hoà'])
  })

  test.each(vietnameseLetters)('$letter is found by $plain', ({ letter, plain: asked }) => {
    expect(plain(`${letter}n`)).toEqual(plain(`${asked}n`))
  })

  test('have a soft hyphen or a joint in them without being two', () => {
    expect(plain('Ban\u00adtin \u200b ISO\u2060')).toEqual(['bantin', 'iso'])
  })
})

describe('numbers', () => {
  test.each([
    ['1412', '1412'],
    ['1.412', '1412'],
    ['1,412', '1412'],
    ['1\u00a0412', '1412'],
    ['12.345.678', '12345678'],
    ['1.412,5', '1412.5'],
    ['25,6%', '25.6'],
    ['25.6', '25.6'],
    ['007', '7'],
  ])('%s is %s', (written, key) => {
    expect(plain(written)).toEqual([key])
    expect(searchWords(written)[0]?.parts).toEqual([])
  })

  test.each([
    ['58/2019/NĐ-CP', '58/2019/nd-cp', ['58', '2019', 'nd', 'cp']],
    ['58/2019/nd-cp', '58/2019/nd-cp', ['58', '2019', 'nd', 'cp']],
    ['05/09/2018', '5/9/2018', ['5', '9', '2018']],
    ['28.9.2018', '28.9.2018', ['28', '9', '2018']],
    ['12/KH-UBND', '12/kh-ubnd', ['12', 'kh', 'ubnd']],
  ])('%s is %s, and can be asked for in parts', (written, key, parts) => {
    expect(searchWords(written)).toMatchObject([{ plain: key, parts }])
  })

  test('are not joined with words, nor words with one another', () => {
    expect(plain('và/hoặc 2.3km, 1.412/1.500: 9001:2015')).toEqual([
      ...['va', 'hoac', '2', '3km', '1412', '1500', '9001', '2015'],
    ])
  })
})

test('every word stands where it says, in the order of the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let before = 0
      for (const { start, end, plain: key } of searchWords(text)) {
        expect(start).toBeGreaterThanOrEqual(before)
        expect(end).toBeGreaterThan(start)
        expect(plain(text.slice(start, end))).toContain(key)
        before = end
      }
    }),
  )
})

test('how a text is composed changes no key', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const keys = (form: string) =>
        searchWords(text.normalize(form)).map(({ plain, exact }) => [plain, exact])
      expect(keys('NFD')).toEqual(keys('NFC'))
    }),
  )
})
