import { fold } from '../../locale/fold.ts'
import { diagnose } from '../../model/diagnostic.ts'
import type { Rule } from '../rule.ts'
import { textPlace } from '../text-place.ts'

/** Letters that only Vietnamese has: in a text without any, `ð` is Icelandic or a sound. */
const lookalike = /[ÐðƉ]/
const vietnamese = /[\u1EA0-\u1EF9ơưƠƯ]/
// The search begins at the start of words only, so that long ones cost no more than short ones.
const suspects = /(?<![\p{L}\p{M}])[\p{L}\p{M}]*[ÐðƉ][\p{L}\p{M}]*/gu
const folded = /^[dɖ][aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/
const abbreviation = /^(?=..)[BCDGHKLMNPQRSTVX]*[ÐƉ][BCDGHKLMNPQRSTVX]*$/

/**
 * A Vietnamese `đ` is not one of the letters that look like it, with which no search finds the word.
 *
 * A word that comes back is one mistake: it is replaced everywhere at once.
 */
export const lookalikes: Rule = ({ document: { path, text }, prose }) => {
  if (!lookalike.test(prose) || !vietnamese.test(prose)) return []
  const words = Array.from(prose.matchAll(suspects), ({ 0: word, index }) => ({
    word,
    place: textPlace(path, text, index),
  })).filter(({ word }) => isVietnamese(word))
  return words
    .filter(({ word }, index) => words.findIndex((other) => other.word === word) === index)
    .map(({ word, place }) => {
      const suggestion = word.replace(/[ÐƉ]/g, 'Đ').replaceAll('ð', 'đ')
      const others = words.filter((other) => other.word === word && other.place !== place)
      return diagnose('text/lookalike', [place, ...others.map((other) => other.place)], { word, suggestion })
    })
}

function isVietnamese(word: string): boolean {
  return abbreviation.test(word) || (/^[ÐðƉ]/.test(word) && folded.test(fold(word)))
}
