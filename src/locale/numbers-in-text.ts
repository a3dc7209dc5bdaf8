/**
 * Finds what may be a number in running text: digits that stand alone between two spaces but for punctuation.
 *
 * Digits among letters, colons and signs are a time, an address, the number of a document or of a telephone.
 */

export interface WrittenNumber {
  readonly start: number
  readonly text: string
  /** Whether something else with digits stands beside it, as in `0225 3842 894`. */
  readonly crowded: boolean
}

interface Word {
  readonly start: number
  readonly text: string
}

const opening = String.raw`[(\[{"“‘'«~≈<>≤≥]*`
const digits = String.raw`\d(?:[\d.,]*\d)?`
/** A number, or two that a dash or a slash joins. */
const shape = new RegExp(String.raw`^(${opening})([-\u2212]?${digits})(?:([-–—/])(${digits}))?(.*)$`, 'su')
const closing = String.raw`[\p{Pe}\p{Pf}"'.,;:!?…–—]*`
/** A percent sign, a unit or a money sign may be attached; the endings of ordinals and decades may not. */
const harmless = new RegExp(
  String.raw`^(?:%(?![\p{L}\d%])\S*|(?!(?:st|nd|rd|th|s)${closing}$)(?:\p{L}+[²³]?|[ckdm]?m[23]|\p{Sc}|°[CF]?)?${closing})$`,
  'iu',
)

/** In the order of the text. */
export function numbersInText(text: string): readonly WrittenNumber[] {
  // From the first digit on, then back to the beginning: most words have none, and are passed over letter by letter.
  const words = Array.from(text.matchAll(/\d\S*/g), ({ 0: word, index }): Word => {
    const start = wordStart(text, index)
    return { text: text.slice(start, index) + word, start }
  })
  const crowded = new Set<Word>()
  words.forEach((word, index) => {
    const next = words[index + 1]
    if (next && touch(text, word, next)) crowded.add(word).add(next)
  })
  return words.flatMap((word) => numbersOf(word).map((number) => ({ ...number, crowded: crowded.has(word) })))
}

function wordStart(text: string, from: number): number {
  let start = from
  while (start > 0 && !/\s/.test(text.charAt(start - 1))) start -= 1
  return start
}

function numbersOf({ text, start: from }: Word): readonly Omit<WrittenNumber, 'crowded'>[] {
  const match = shape.exec(text)
  if (!match) return []
  const [, before = '', first = '', joint, second, tail = ''] = match
  if (!harmless.test(tail)) return []
  const start = from + before.length
  if (joint === undefined || second === undefined) return [{ start, text: first }]
  if (joint === '/' && !isShare(second)) return []
  return [
    { start, text: first },
    { start: start + first.length + 1, text: second },
  ]
}

/** `103/176`; `28/9`, `9/2018` and `45/2019` are a day, a month and a document. */
function isShare(whole: string): boolean {
  return /\d{3}|[4-9]\d|3[2-9]/.test(whole) && !/^(?:19|20)\d\d$/.test(whole)
}

/** Nothing but spaces within a line is between the digits of two words. */
function touch(text: string, word: Word, next: Word): boolean {
  const between = text.slice(word.start + word.text.length, next.start)
  return /^[^\S\n]+$/.test(between) && /(?:\d|\d{3}\))$/.test(word.text) && /^\d/.test(next.text)
}
