/** The words that stand around numbers in a language: what the reader of figures has to know of it. */
import type { Decimal } from '../model/metric.ts'

export interface FigureWords {
  /** How many zeros a word adds: `triệu` 6. */
  readonly scales: ReadonlyMap<string, number>
  /** Adds half of the scale before it: `2 triệu rưỡi`. */
  readonly half?: string
  /** The percent sign, or the words for it, behind a number. */
  readonly percent: RegExp
  /** What stands between the ends of a range, spaces included. */
  readonly to: RegExp
  /** The whole numbers from zero on, as far as people write them out. */
  readonly small: readonly string[]
  /** What ends in this names a thing by its number: a day, an article of a law, a telephone. */
  readonly naming: RegExp
  /** The same, even for a number with marks in it: `phiên bản 1.421`. */
  readonly versions: RegExp
  /** The same, but for numbers below a hundred only: with larger ones the word means something else. */
  readonly namingSmall: RegExp
  /** What begins with this makes a date of the number before it. */
  readonly dating: RegExp
  /** What begins with this makes a time of the day of a number up to 24. */
  readonly timing: RegExp
}

/** All that reading figures takes of a language. */
export interface FigureLanguage {
  readonly words: FigureWords
  /** The mark between groups of three digits. */
  readonly group: '.' | ','
  readonly readNumber: (text: string) => Decimal | undefined
}

/** A pattern for texts that end in one of the words, with or without a colon. */
export function endingIn(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${alternatives(words)})[.:]?\\s*$`, 'iu')
}

/** A pattern for texts that begin with one of the words. */
export function beginningWith(words: string): RegExp {
  return new RegExp(`^\\s*(?:${alternatives(words)})(?![\\p{L}\\p{M}])`, 'iu')
}

/** Of words with a comma between them. */
function alternatives(words: string): string {
  return words
    .split(',')
    .map((word) => word.trim().replace(/\s+/g, '\\s+'))
    .join('|')
}
