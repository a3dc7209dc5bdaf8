/**
 * Numbers in Vietnamese words, as forms and receipts ask for them: `một nghìn bốn trăm mười hai`.
 *
 * Of the forms that differ by region those of the north are taken, which schoolbooks teach: nghìn, linh.
 */
import type { Decimal } from '../model/metric.ts'

const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín']

/** Of the groups of three digits below a thousand million. */
const scales = ['triệu', 'nghìn', '']

/** `chín mươi hai phẩy bảy` for `92.7`: after the comma digit by digit, so that no two numbers sound alike. */
export function viNumberWords(value: Decimal): string {
  const [whole = '', fraction] = value.replace('-', '').split('.')
  const size = fraction === undefined ? wholeNumber(whole) : `${wholeNumber(whole)} phẩy ${spelt(fraction)}`
  return value.startsWith('-') ? `âm ${size}` : size
}

function spelt(text: string): string {
  return [...text].map((digit) => digits[Number(digit)]).join(' ')
}

function wholeNumber(text: string): string {
  return Number(text) === 0 ? 'không' : thousandMillions(text).join(' ')
}

/** Above it counting begins anew: `một tỷ tỷ`. Nothing for zeros. */
function thousandMillions(text: string): readonly string[] {
  const above = text.slice(0, -9).replace(/^0+/, '')
  const below = text.slice(-9).padStart(9, '0')
  return above === ''
    ? belowThousandMillion(below, true)
    : [...thousandMillions(above), 'tỷ', ...belowThousandMillion(below, false)]
}

function belowThousandMillion(nineDigits: string, leads: boolean): readonly string[] {
  const groups = scales.map((scale, place) => ({ scale, text: nineDigits.slice(3 * place, 3 * place + 3) }))
  const spoken = groups.filter(({ text }) => text !== '000')
  return spoken.flatMap(({ scale, text }, place) => [
    ...group(text, leads && place === 0),
    ...(scale === '' ? [] : [scale]),
  ])
}

/** Within a number also the hundreds that are not there are said: `hai nghìn không trăm mười lăm`. */
function group(threeDigits: string, leads: boolean): readonly string[] {
  const [hundreds = 0, tens = 0, ones = 0] = [...threeDigits].map(Number)
  const silent = leads && hundreds === 0
  return [
    ...(silent ? [] : [digits[hundreds] ?? '', 'trăm']),
    ...(tens === 0 && ones > 0 && !silent ? ['linh'] : []),
    ...ten(tens),
    ...one(ones, tens),
  ]
}

function ten(tens: number): readonly string[] {
  if (tens === 0) return []
  return tens === 1 ? ['mười'] : [digits[tens] ?? '', 'mươi']
}

function one(ones: number, tens: number): readonly string[] {
  if (ones === 0) return []
  if (ones === 1 && tens > 1) return ['mốt']
  if (ones === 4 && tens > 1) return ['tư']
  if (ones === 5 && tens > 0) return ['lăm']
  return [digits[ones] ?? '']
}
