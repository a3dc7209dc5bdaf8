/**
 * Finds the figures in running text: what somebody counted or measured, not every row of digits.
 *
 * A number is passed over as soon as its surroundings say that it may be something else: part of a date, a time, a
 * document's or telephone number, an ordinal, a version, a price behind its money sign. Whoever compares figures must
 * not be fooled; a figure that is overlooked only goes uncompared.
 */
import Big from 'big.js'
import type { Decimal } from '../model/metric.ts'
import { type Amount, amountsIn } from './amounts-in.ts'
import type { FigureLanguage } from './figure-words.ts'
import { scaled } from './scaled.ts'

/** One number of a text; offsets count from the text's beginning. */
export interface Figure {
  readonly start: number
  /** Behind the number and the words that multiply it; a percent sign is not part of it. */
  readonly end: number
  readonly value: Decimal
  /** Where its unit would follow: behind the percent sign, the other end of a range, the whole in `103/176`. */
  readonly unitAt: number
  readonly percent: boolean
  /** One of the two ends of `10–15`. */
  readonly range: boolean
  /** Its marks are none of this language, as in `92.7` in Vietnamese; the value is what the other language reads. */
  readonly foreign: boolean
}

interface Known extends Figure {
  readonly power: number
  readonly counts: boolean
}

/** In the order of the text; never throws. */
export function figuresIn(text: string, language: FigureLanguage): readonly Figure[] {
  // Most texts have no number at all.
  if (!/\d/.test(text)) return []
  const figures: Known[] = []
  for (const amount of amountsIn(text, language)) {
    const next = known(text, amount, language)
    const previous = figures.pop()
    figures.push(...(previous ? joined(text, [previous, next], language) : [next]))
  }
  return figures.filter(({ counts }) => counts).map(({ power: _, counts: __, ...figure }) => figure)
}

function known(text: string, amount: Amount, { words }: FigureLanguage): Known {
  const { start, end, value, power, foreign, counts } = amount
  const sign = words.percent.exec(text.slice(end, end + 20))?.[0] ?? ''
  const unitAt = end + sign.length
  return { start, end, value, power, foreign, counts, unitAt, percent: sign !== '', range: false }
}

/** What two figures tell about each other: the ends of a range share scale, percent and unit. */
function joined(
  text: string,
  [first, second]: readonly [Known, Known],
  { words }: FigureLanguage,
): readonly Known[] {
  const between = text.slice(first.unitAt, second.start)
  const { unitAt, percent } = second
  const counts = first.counts && second.counts
  if (between === '/') {
    return [
      { ...first, unitAt, percent, counts },
      { ...second, counts },
    ]
  }
  const isTight = /^[-–—]$/.test(between)
  if (!isTight && !words.to.test(between)) return [first, second]
  const value = first.power > 0 ? first.value : scaled(first.value, second.power)
  const rises = Big(value).lt(second.value)
  // `12-5` is a score or a number of something, `12 - 5` may be two figures.
  if (!rises)
    return isTight
      ? [
          { ...first, counts: false },
          { ...second, counts: false },
        ]
      : [first, second]
  return [
    { ...first, value, unitAt, percent, counts, range: true },
    { ...second, counts, range: true },
  ]
}
