import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { en } from '../../src/locale/en.ts'
import { vi } from '../../src/locale/vi.ts'
import { type Decimal, decimal } from '../../src/model/metric.ts'

const written = (text: string) => decimal(text) as Decimal

describe('writes', () => {
  test.each([
    ['0', '0', '0'],
    ['7', '7', '7'],
    ['103', '103', '103'],
    ['1412', '1.412', '1,412'],
    ['1412.5', '1.412,5', '1,412.5'],
    ['0.05', '0,05', '0.05'],
    ['-1412', '−1.412', '−1,412'],
    ['-103', '−103', '−103'],
    ['1234567.1234567', '1.234.567,1234567', '1,234,567.1234567'],
    [
      '123456789012345678901234567890',
      '123.456.789.012.345.678.901.234.567.890',
      '123,456,789,012,345,678,901,234,567,890',
    ],
  ])('%s as %s in Vietnamese and %s in English', (value, inVietnamese, inEnglish) => {
    expect(vi.number(written(value))).toBe(inVietnamese)
    expect(en.number(written(value))).toBe(inEnglish)
  })

  test('a percentage without a space', () => {
    expect(vi.percent(written('25.6'))).toBe('25,6%')
    expect(en.percent(written('25.6'))).toBe('25.6%')
  })

  test('a unit behind a no-break space, and % without one', () => {
    expect(vi.quantity(written('1412'), 'hồ sơ')).toBe('1.412\u00a0hồ sơ')
    expect(vi.quantity(written('25.6'), '%')).toBe('25,6%')
    expect(vi.quantity(written('1412'))).toBe('1.412')
    expect(en.quantity(written('1412.5'), 'km')).toBe('1,412.5\u00a0km')
  })

  test.each([
    [0, '0\u00a0B'],
    [999, '999\u00a0B'],
    [1000, '1\u00a0KB'],
    [1049, '1\u00a0KB'],
    [1250, '1,3\u00a0KB'],
    [9949, '9,9\u00a0KB'],
    [9950, '10\u00a0KB'],
    [999_499, '999\u00a0KB'],
    [999_500, '1\u00a0MB'],
    [1_234_567, '1,2\u00a0MB'],
    [5_000_000_000, '5\u00a0GB'],
    [7e15, '7000\u00a0TB'.replace('7000', '7.000')],
  ])('a file of %i bytes as %s', (bytes, size) => {
    expect(vi.fileSize(bytes)).toBe(size)
  })
})

describe('reads', () => {
  test.each([
    ['1.412,5', '1412.5'],
    ['1412,50', '1412.5'],
    ['1.412', '1412'],
    ['1412', '1412'],
    [' 103 ', '103'],
    ['007', '7'],
    ['0,25', '0.25'],
    ['-5', '-5'],
    ['−5,0', '-5'],
    ['-0', '0'],
    ['1.234.567', '1234567'],
  ])('%j as %s in Vietnamese', (text, value) => {
    expect(vi.readNumber(text)).toBe(value)
  })

  test.each([
    '1.41',
    '1.4125',
    '1412.5',
    '0.123',
    '01.412',
    '1,412.5',
    '1,412,5',
    ',5',
    '5,',
    '1.412.',
    '.412',
    '1..412',
    '1 412',
    '12.34.567',
    '1412.567',
    '+5',
    '--5',
    '- 5',
    '5%',
    '103 hồ sơ',
    '1e3',
    '',
    ' ',
    '-',
    '１２',
    '5\n6',
  ])('no number from %j in Vietnamese', (text) => {
    expect(vi.readNumber(text)).toBeUndefined()
  })

  test('English the other way round', () => {
    expect(en.readNumber('1,412.5')).toBe('1412.5')
    expect(en.readNumber('1.41')).toBe('1.41')
    expect(en.readNumber('1,41')).toBeUndefined()
    expect(en.readNumber('1.412,5')).toBeUndefined()
  })

  const anyDecimal = fc
    .tuple(
      fc.boolean(),
      fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 40 }),
      fc.option(fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 40 })),
    )
    .map(([negative, whole, fraction]) =>
      written(`${negative ? '-' : ''}${whole}${fraction === null ? '' : `.${fraction}`}`),
    )

  test.each([vi, en])('what was written in $id, to the last digit', ({ number, readNumber }) => {
    fc.assert(
      fc.property(anyDecimal, (value) => {
        expect(readNumber(number(value))).toBe(value)
      }),
    )
  })
})
