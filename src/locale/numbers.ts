/**
 * Writes and reads numbers with the marks of a language.
 *
 * A figure is text from front matter to page and never a binary fraction; only file sizes are rounded.
 */
import { type Decimal, decimal } from '../model/metric.ts'
import type { FigureWords } from './figure-words.ts'
import { figuresIn } from './figures-in.ts'
import type { Locale } from './locale.ts'

interface NumberMarks {
  /** Between groups of three digits. */
  readonly group: '.' | ','
  /** Before the fraction. */
  readonly fraction: ',' | '.'
}

type Numbers = Pick<
  Locale,
  'figuresIn' | 'fileSize' | 'number' | 'numberWord' | 'percent' | 'quantity' | 'readNumber'
>

const noBreakSpace = '\u00a0'
const minus = '\u2212'

const zero = '0' as Decimal
const sizeUnits = ['B', 'KB', 'MB', 'GB', 'TB'] as const

/** The part of a locale that follows from its two marks and the words around numbers. */
export function numbersWith(marks: NumberMarks, words: FigureWords): Numbers {
  const shape = shapeOf(marks)
  const readNumber = (text: string) => read(text.trim(), shape, marks)
  const language = { words, group: marks.group, readNumber }
  const number = (value: Decimal) => write(value, marks)
  const percent = (value: Decimal) => `${number(value)}%`
  const withUnit = (value: Decimal, unit: string) => `${number(value)}${noBreakSpace}${unit}`
  return {
    number,
    percent,
    quantity: (value, unit) => {
      if (unit === undefined) return number(value)
      return unit === '%' ? percent(value) : withUnit(value, unit)
    },
    fileSize: (bytes) => withUnit(...rounded(bytes)),
    readNumber,
    figuresIn: (text) => figuresIn(text, language),
    numberWord: (value) => (/^\d+$/.test(value) ? words.small[Number(value)] : undefined),
  }
}

function write(value: Decimal, { group, fraction }: NumberMarks): string {
  const [whole = '', rest] = value.replace('-', minus).split('.')
  const grouped = whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, group)
  return rest === undefined ? grouped : grouped + fraction + rest
}

/** Groups are all or none, and the first never begins with a zero: `0.123` is a fraction of another language. */
function shapeOf({ group, fraction }: NumberMarks): RegExp {
  return new RegExp(`^[-${minus}]?(?:\\d+|[1-9]\\d{0,2}(?:\\${group}\\d{3})+)(?:\\${fraction}\\d+)?$`)
}

function read(text: string, shape: RegExp, { group, fraction }: NumberMarks): Decimal | undefined {
  if (!shape.test(text)) return undefined
  return decimal(text.replaceAll(group, '').replace(fraction, '.').replace(minus, '-'))
}

/** In thousands, as file managers count: whole bytes, one digit after the mark below ten, none above. */
function rounded(bytes: number): readonly [Decimal, string] {
  // 999,500 is a megabyte: as kilobytes it would round to 1,000.
  const power = sizeUnits.findLastIndex((_, index) => index === 0 || bytes >= 999.5 * 1000 ** (index - 1))
  const size = bytes / 1000 ** power
  const digits = power === 0 || size >= 9.95 ? 0 : 1
  return [decimal(size.toFixed(digits)) ?? zero, sizeUnits[power] ?? 'B']
}
