/** Reads the numbers of a text with the words that multiply them, and tells which of them count nothing. */
import Big from 'big.js'
import type { Decimal } from '../model/metric.ts'
import type { FigureLanguage } from './figure-words.ts'
import { namesThing } from './names-thing.ts'
import { numbersInText, type WrittenNumber } from './numbers-in-text.ts'
import { scaled } from './scaled.ts'

export interface Amount {
  readonly start: number
  /** Behind the words that multiply it: `2 triệu 300 nghìn` is one amount. */
  readonly end: number
  readonly value: Decimal
  /** The zeros that the last word added. */
  readonly power: number
  readonly foreign: boolean
  /** False for what counts nothing, or cannot be told. */
  readonly counts: boolean
}

/** In the order of the text; also those that count nothing, because they spoil their neighbours. */
export function amountsIn(text: string, language: FigureLanguage): readonly Amount[] {
  const amounts: Amount[] = []
  for (const number of numbersInText(text)) {
    const amount = amountOf(text, number, language)
    const previous = amounts.at(-1)
    const continues =
      previous && previous.power > 0 && /^[^\S\n]+$/.test(text.slice(previous.end, amount.start))
    if (continues) amounts.splice(-1, 1, together(previous, amount))
    else amounts.push(amount)
  }
  return amounts
}

function amountOf(text: string, number: WrittenNumber, language: FigureLanguage): Amount {
  const { start, crowded } = number
  const bare = number.start + number.text.length
  const read = readingOf(number.text, language)
  const { power, half, end } = multiplied(text, bare, language)
  const value = Big(read?.value ?? 0).plus(half ? 0.5 : 0)
  const counts = read !== undefined && !crowded && (power > 0 || !namesThing(text, number, language))
  return { start, end, value: scaled(value, power), power, foreign: read?.foreign ?? false, counts }
}

/** `2 triệu` and `300 nghìn` are one amount, `2 triệu` and `300` nobody can tell. */
function together(first: Amount, second: Amount): Amount {
  const { start, value, foreign } = first
  const descends = second.power > 0 && second.power < first.power
  const counts = first.counts && second.counts && descends && !foreign && !second.foreign
  const sum = scaled(Big(value).plus(second.value), 0)
  return { start, end: second.end, value: sum, power: second.power, foreign, counts }
}

/** A leading zero is written before a single digit only: `05 hồ sơ`. */
function readingOf(
  text: string,
  { readNumber }: FigureLanguage,
): { readonly value: Decimal; readonly foreign: boolean } | undefined {
  if (/^[-\u2212]?0\d/.test(text) && !/^0[1-9]$/.test(text)) return undefined
  const value = readNumber(text)
  if (value !== undefined) return { value, foreign: false }
  const other = readNumber(text.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.')))
  return other === undefined ? undefined : { value: other, foreign: true }
}

/** Follows the words of scale behind a number: `3 nghìn tỷ`, `2 triệu rưỡi`. */
function multiplied(text: string, from: number, { words: { scales, half } }: FigureLanguage) {
  let [end, power] = [from, 0]
  for (;;) {
    const [matched, word] = nextWord(text, end)
    const zeros = scales.get(word)
    if (zeros !== undefined) power += zeros
    else if (power > 0 && word === half) return { power, half: true, end: end + matched.length }
    else return { power, half: false, end }
    end += matched.length
  }
}

function nextWord(text: string, from: number): readonly [string, string] {
  const [matched = '', word = ''] = /^[^\S\n]*([\p{L}\p{M}]+)/u.exec(text.slice(from, from + 24)) ?? []
  return [matched, word.toLowerCase()]
}
