/**
 * Finds many phrases in a text in one pass, word for word, ignoring what `wordsIn` ignores, and tags.
 *
 * An automaton instead of one regular expression: its time depends on the text alone, not on how many phrases there
 * are, and what ends a word, its case, the spaces between and the tags cost no pass of their own.
 * @see Aho & Corasick, "Efficient string matching", 1975
 */
import { unseenLetter, wordLetter, wordsIn } from '../locale/words-in.ts'
import { holeMark } from '../model/hole-mark.ts'
import { composed } from './composed.ts'
import { type Automaton, phraseAutomaton } from './phrase-automaton.ts'
import { tagAt } from './tag-at.ts'

/** Classes of characters: between words, a letter that no phrase has, one that nobody sees, the beginning of a tag. */
const gap = 0
const otherLetter = 1
const unseen = 2
const tag = 3
const firstLetter = 4

/** Gives the indices of the phrases that stand in a text, in the words or within its tags. */
export type WordSearch = (text: string) => readonly number[]

export function wordSearch(phrases: readonly string[]): WordSearch {
  const lines = phrases.map((phrase) => ` ${wordsIn(phrase).join(' ')} `)
  const letters = [...new Set(lines.join('').replaceAll(' ', '').split(''))]
  const classOf = classesOf(letters)
  const automaton = phraseAutomaton(
    lines.map((line) => line.split('').map((letter) => classOf[letter.charCodeAt(0)] ?? gap)),
    firstLetter + letters.length,
  )
  return (text) => phrasesIn(composed(text), classOf, automaton)
}

/** The class of every UTF-16 unit. */
function classesOf(letters: readonly string[]): Uint16Array {
  const classes = new Map(letters.map((letter, index) => [letter, firstLetter + index]))
  const classOf = (letter: string) => {
    if (letter === '<') return tag
    // Something belongs there that is not in the text.
    if (letter === holeMark) return otherLetter
    const known = classes.get(letter) ?? classes.get(letter.toLowerCase())
    if (known !== undefined) return known
    if (unseenLetter.test(letter)) return unseen
    return wordLetter.test(letter) ? otherLetter : gap
  }
  return Uint16Array.from({ length: 0x10000 }, (_, unit) => classOf(String.fromCharCode(unit)))
}

const nothing: readonly number[] = []

function phrasesIn(text: string, classOf: Uint16Array, automaton: Automaton): readonly number[] {
  const { next, width, ends, isEnd } = automaton
  const { length } = text
  let found = nothing
  let state = next[gap] as number
  let isInWord = false
  // The end of the text ends its last word.
  for (let at = 0; at <= length; at += 1) {
    let kind = at < length ? (classOf[text.charCodeAt(at)] as number) : gap
    if (kind === tag) {
      const { end, isInsideWord } = tagAt(text, at) ?? { end: at + 1, isInsideWord: false }
      // What its attributes say is a text of its own.
      if (end - at > 8) found = found.concat(phrasesIn(text.slice(at + 1, end), classOf, automaton))
      at = end - 1
      kind = isInsideWord ? unseen : gap
    }
    if (kind === unseen || (kind === gap && !isInWord)) continue
    isInWord = kind !== gap
    state = next[state * width + kind] as number
    if (isEnd[state] === 1) found = found.concat(ends[state] ?? nothing)
  }
  return found.length > 1 ? [...new Set(found)] : found
}
