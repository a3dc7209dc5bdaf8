import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { en } from '../../src/locale/en.ts'
import { enNumberWords } from '../../src/locale/en-number-words.ts'
import { vi } from '../../src/locale/vi.ts'
import { viNumberWords } from '../../src/locale/vi-number-words.ts'
import { type Decimal, decimal } from '../../src/model/metric.ts'

test.each([
  ['0', 'không'],
  ['1', 'một'],
  ['5', 'năm'],
  ['10', 'mười'],
  ['11', 'mười một'],
  ['14', 'mười bốn'],
  ['15', 'mười lăm'],
  ['20', 'hai mươi'],
  ['21', 'hai mươi mốt'],
  ['24', 'hai mươi tư'],
  ['25', 'hai mươi lăm'],
  ['91', 'chín mươi mốt'],
  ['100', 'một trăm'],
  ['101', 'một trăm linh một'],
  ['104', 'một trăm linh bốn'],
  ['105', 'một trăm linh năm'],
  ['110', 'một trăm mười'],
  ['115', 'một trăm mười lăm'],
  ['555', 'năm trăm năm mươi lăm'],
  ['1000', 'một nghìn'],
  ['1309', 'một nghìn ba trăm linh chín'],
  ['1412', 'một nghìn bốn trăm mười hai'],
  ['2015', 'hai nghìn không trăm mười lăm'],
  ['10021', 'mười nghìn không trăm hai mươi mốt'],
  ['1000001', 'một triệu không trăm linh một'],
  ['1000000005', 'một tỷ không trăm linh năm'],
  ['15000000000', 'mười lăm tỷ'],
  ['2000000000000', 'hai nghìn tỷ'],
  ['1005000000000000000', 'một tỷ không trăm linh năm triệu tỷ'],
  ['1000000000000000000', 'một tỷ tỷ'],
  ['92.7', 'chín mươi hai phẩy bảy'],
  ['0.05', 'không phẩy không năm'],
  ['-12.25', 'âm mười hai phẩy hai năm'],
])('%s is in Vietnamese %s', (value, words) => {
  expect(viNumberWords(value as Decimal)).toBe(words)
})

test.each([
  ['0', 'zero'],
  ['12', 'twelve'],
  ['21', 'twenty-one'],
  ['40', 'forty'],
  ['100', 'one hundred'],
  ['103', 'one hundred and three'],
  ['1412', 'one thousand four hundred and twelve'],
  ['1001', 'one thousand and one'],
  ['1300', 'one thousand three hundred'],
  ['1000012', 'one million and twelve'],
  ['12000000', 'twelve million'],
  ['15000000000', 'fifteen billion'],
  ['1000000000000000000', 'one quintillion'],
  ['1000000000000000000001', 'one thousand quintillion and one'],
  ['92.7', 'ninety-two point seven'],
  ['-0.05', 'minus zero point zero five'],
])('%s is in English %s', (value, words) => {
  expect(enNumberWords(value as Decimal)).toBe(words)
})

test('a unit follows, and the sign for percent is a word', () => {
  expect(vi.quantityInWords('1412' as Decimal, 'hồ sơ')).toBe('một nghìn bốn trăm mười hai hồ sơ')
  expect(vi.quantityInWords('92.7' as Decimal, '%')).toBe('chín mươi hai phẩy bảy phần trăm')
  expect(vi.quantityInWords('8' as Decimal)).toBe('tám')
  expect(en.quantityInWords('92.7' as Decimal, '%')).toBe('ninety-two point seven per cent')
})

const anyDecimal = fc
  .stringMatching(/^-?\d{1,40}(\.\d{1,6})?$/)
  .map(decimal)
  .filter((value) => value !== undefined)

/** Many groups of zeros, where one word less is soonest missed. */
const roundDecimal = fc
  .array(fc.constantFrom('000', '001', '010', '100', '021'), { minLength: 1, maxLength: 14 })
  .map((groups) => decimal(groups.join('')))
  .filter((value) => value !== undefined)

describe.each([
  ['Vietnamese', viNumberWords],
  ['English', enNumberWords],
])('in %s', (_, words) => {
  test('distinct numbers have distinct words', () => {
    const seen = new Map<string, Decimal>()
    for (const value of [...fc.sample(anyDecimal, 1000), ...fc.sample(roundDecimal, 2000)]) {
      const said = words(value)
      expect(seen.get(said) ?? value).toBe(value)
      seen.set(said, value)
    }
    const counted = Array.from({ length: 20_000 }, (_, number) => words(String(number) as Decimal))
    expect(new Set(counted).size).toBe(20_000)
  })

  test('every number is words with single spaces between them', () => {
    fc.assert(
      fc.property(fc.oneof(anyDecimal, roundDecimal), (value) => {
        expect(words(value)).toMatch(/^\p{L}+([ -]\p{L}+)*$/u)
      }),
    )
  })
})
