/**
 * The words of a text as search compares them: the same function reads articles when a site is built, and in the
 * browser what somebody types.
 *
 * A number is one word whatever groups its thousands, and so is the number of a document, `58/2019/NĐ-CP`, or a day,
 * `28/9/2018`, whose parts can be asked for as well.
 */
import { fold } from './fold.ts'
import { toneKey } from './tone-key.ts'
import { unseenLetter, wordLetter } from './words-in.ts'

export interface SearchWord {
  /** Where it stands in the text, in UTF-16 units. */
  readonly start: number
  readonly end: number
  /** Lower case without marks. */
  readonly plain: string
  /** Lower case with its marks, a tone mark where the newer way has it. */
  readonly exact: string
  /** What a document's number or a day is made of, without marks; empty for other words. */
  readonly parts: readonly string[]
}

const letter = `[${wordLetter.source.slice(1, -1)}${unseenLetter.source.slice(1, -1)}]`
const wordsBetweenSlashes = String.raw`(?=${letter}*\d)${letter}+(?:\/${letter}+(?:-${letter}+)*)+(?![.,]\d)`
const number = String.raw`\d+(?:[.,\u00a0\u202f]\d+)+(?!${letter})`
const shape = new RegExp(`${wordsBetweenSlashes}|${number}|${letter}+`, 'gu')
const unseen = new RegExp(unseenLetter.source, 'g')

/** In the order of the text, which may be in any Unicode form. */
export function searchWords(text: string): readonly SearchWord[] {
  return Array.from(text.matchAll(shape), ({ 0: written, index }) => ({
    start: index,
    end: index + written.length,
    ...keysOf(written.replace(unseen, '')),
  })).filter(({ plain }) => plain !== '')
}

type Keys = Pick<SearchWord, 'exact' | 'parts' | 'plain'>

function keysOf(word: string): Keys {
  if (word.includes('/')) {
    const short = word.toLowerCase().replace(/\b0+(?=\d)/g, '')
    const plain = fold(short)
    return { plain, exact: toneKey(short), parts: plain.split(/[/-]/) }
  }
  if (/^\d/.test(word) && !/[\p{L}\p{M}]/u.test(word)) return keysOfNumber(word.split(/[.,\u00a0\u202f]/))
  return { plain: fold(word), exact: toneKey(word.toLowerCase()), parts: [] }
}

/** `1.412,5` is `1412.5`; what is neither thousands nor a fraction, `28.9.2018`, can be asked for in its parts. */
function keysOfNumber(pieces: readonly string[]): Keys {
  const [first = '', ...rest] = pieces.map((piece) => piece.replace(/^0+(?=\d)/, ''))
  const groups = /^[1-9]\d{0,2}$/.test(pieces[0] ?? '') ? countThousands(pieces) : 0
  const whole = first + pieces.slice(1, 1 + groups).join('')
  const plain = [whole, ...pieces.slice(1 + groups)].join('.')
  return { plain, exact: plain, parts: rest.length - groups > 1 ? [first, ...rest] : [] }
}

/** How many groups of three digits follow the first. */
function countThousands([, ...groups]: readonly string[]): number {
  const end = groups.findIndex((group) => group.length !== 3)
  return end < 0 ? groups.length : end
}
