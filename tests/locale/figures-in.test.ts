import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { en } from '../../src/locale/en.ts'
import type { Figure } from '../../src/locale/figures-in.ts'
import { vi } from '../../src/locale/vi.ts'
import { type Decimal, decimal } from '../../src/model/metric.ts'
import { anyText } from './any-text.ts'

/** Each figure as it was read, followed by what stands where its unit would be. */
const read = ({ figuresIn }: typeof vi, text: string) =>
  figuresIn(text).map(
    ({ value, percent, range, foreign, unitAt }: Figure) =>
      `${value}${percent ? '%' : ''}${range ? ' range' : ''}${foreign ? ' foreign' : ''}|${text.slice(unitAt)}`,
  )

describe('reads in Vietnamese', () => {
  test.each([
    ['1.412 hồ sơ', ['1412| hồ sơ']],
    ['1,2 triệu người', ['1200000| người']],
    ['3 nghìn tỷ đồng', ['3000000000000| đồng']],
    ['2 triệu 300 nghìn đồng', ['2300000| đồng']],
    ['2 TỈ rưỡi', ['2500000000|']],
    ['92,7%', ['92.7%|']],
    ['25,6 phần trăm', ['25.6%|']],
    ['10–15 hồ sơ', ['10 range| hồ sơ', '15 range| hồ sơ']],
    ['từ 10 đến 15 triệu đồng', ['10000000 range| đồng', '15000000 range| đồng']],
    ['3-5%', ['3% range|', '5% range|']],
    ['103/176 nhiệm vụ', ['103| nhiệm vụ', '176| nhiệm vụ']],
    ['(1.412 hồ sơ)', ['1412| hồ sơ)']],
    ['05 hồ sơ', ['5| hồ sơ']],
    ['5km, 100m2', ['5|km, 100m2', '100|m2']],
    ['tổng số 1412 hồ sơ', ['1412| hồ sơ']],
    ['48 giờ', ['48| giờ']],
    ['92.7%', ['92.7% foreign|']],
  ])('%s', (text, figures) => {
    expect(read(vi, text)).toEqual(figures)
  })
})

test('reads English the other way round', () => {
  expect(read(en, '1,412.5 km')).toEqual(['1412.5| km'])
  expect(read(en, '3bn pounds')).toEqual(['3000000000| pounds'])
  expect(read(en, '2 million 300 thousand people')).toEqual(['2300000| people'])
  expect(read(en, '25.6 per cent')).toEqual(['25.6%|'])
  expect(read(en, '92,7%')).toEqual(['92.7% foreign|'])
})

test.each([
  '28/9',
  '14/9/2018',
  '2018-09-28',
  '14.9.2018',
  'ngày 3',
  '3 tháng 9',
  'ngày 10-15',
  '12-15 tháng 9',
  'năm 2018',
  '2018-2020',
  'quý 2',
  '16:30',
  '16h30',
  '8 giờ',
  '8 giờ 30 phút',
  '58/2019/NĐ-CP',
  '12-CT/TU',
  'TCVN ISO 9001:2015',
  'số 45/QĐ-UBND',
  'số 45',
  '0225 3842 894',
  '0225-3842894',
  '+84 225 3842 894',
  '1900 1234',
  'thứ 3',
  'Điều 5, khoản 2',
  'lần thứ 10',
  'khóa XV',
  'phiên bản 2.1',
  '$1.200',
  '1. Hồ sơ',
  '(1) hồ sơ',
  '1 412 hồ sơ',
  '2 triệu 300 đồng',
  'tỷ số 3-1',
  'A4, k7m39',
])('is not fooled by %s', (text) => {
  expect(vi.figuresIn(text)).toEqual([])
})

test.each([
  '28 September 2018',
  'September 28, 2018',
  '4 pm',
  'the 3rd',
  'the 1990s',
  'Room 204',
  'section 2.3',
])('is not fooled by %s in English', (text) => {
  expect(en.figuresIn(text)).toEqual([])
})

describe('any text', () => {
  it('is read', () => {
    const withDigits = fc
      .array(
        fc.oneof(
          anyText,
          fc.stringMatching(/^[-−]?[\d.,/%–:() ]{1,12}$/),
          fc.constantFrom(' triệu ', ' đến ', '%'),
        ),
      )
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(withDigits, fc.constantFrom(vi, en), (text, { figuresIn }) => {
        for (const { start, end, unitAt } of figuresIn(text)) {
          expect(start < end && end <= unitAt && unitAt <= text.length).toBe(true)
        }
      }),
    )
  })

  it('gives back the number that the language wrote into it', () => {
    const digits = (max: number) => fc.stringMatching(new RegExp(`^\\d{1,${max}}$`))
    const anyDecimal = fc
      .tuple(fc.constantFrom('', '-'), digits(40), fc.option(digits(40)))
      .map(([sign, whole, rest]) => decimal(`${sign}${whole}${rest === null ? '' : `.${rest}`}`) as Decimal)
    fc.assert(
      fc.property(anyDecimal, fc.constantFrom(vi, en), (value, { number, figuresIn }) => {
        expect(figuresIn(`x ${number(value)} y`).map((figure) => figure.value)).toEqual([value])
      }),
    )
  })
})
