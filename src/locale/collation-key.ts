/**
 * Orders texts as a dictionary does, by keys whose plain text order is the dictionary's.
 *
 * Word by word, first the letters, then the tones: "tuân thủ" stands before "tuần chay". The tone of a word counts,
 * not its place, so that "hòa" and "hoà" stay together.
 * @see Vũ Xuân Lương, Vietnam Lexicography Centre: the order of entries in Vietnamese dictionaries
 */
import { fold } from './fold.ts'

export interface Alphabet {
  /** In order, lower case, NFC. */
  readonly letters: string
  /** The combining marks that are tones, in order; words without one come first. */
  readonly tones: string
}

// Below the weight of every letter and tone: the shorter word, and the shorter text, comes first.
const textEnd = '\u0000'
const wordEnd = '\u0001'
const firstWeight = 2

// Above them: what is neither letter nor digit comes last.
const foreign = '\u007f'

/**
 * Makes the function that makes the keys. Digits come before letters.
 *
 * Case counts only between texts that are equal without it, lower case first; then marks that the alphabet does not
 * know. Two texts have the same key if they are the same in NFC.
 */
export function collationKeyFor({ letters, tones }: Alphabet): (text: string) => string {
  const letterWeights = weigh(`0123456789${letters}`)
  const toneWeights = weigh(tones)

  const weightOf = (letter: string): string =>
    letterWeights.get(letter) ??
    Array.from(fold(letter), (plain) => letterWeights.get(plain) ?? foreign + plain).join('')

  const wordKey = (word: string): string => {
    const characters = [...word.normalize('NFD')]
    const toneless = characters
      .filter((character) => !toneWeights.has(character))
      .join('')
      .normalize('NFC')
    const toneKey = characters.map((character) => toneWeights.get(character) ?? '').join('')
    return Array.from(toneless, weightOf).join('') + wordEnd + toneKey + wordEnd
  }

  return (text) => {
    const composed = text.normalize('NFC')
    const words = composed.toLowerCase().split(/\s+/u).filter(Boolean)
    return [words.map(wordKey).join(''), caseKey(composed), composed].join(textEnd)
  }
}

function weigh(characters: string): ReadonlyMap<string, string> {
  return new Map(
    Array.from(characters, (character, index) => [character, String.fromCharCode(firstWeight + index)]),
  )
}

function caseKey(text: string): string {
  return Array.from(text, (character) => (character === character.toLowerCase() ? '0' : '1')).join('')
}

/** Compares by keys, for `sort`. */
export function comparingBy<T>(keyOf: (item: T) => string): (a: T, b: T) => number {
  return (a, b) => {
    const [keyA, keyB] = [keyOf(a), keyOf(b)]
    if (keyA === keyB) return 0
    return keyA < keyB ? -1 : 1
  }
}
