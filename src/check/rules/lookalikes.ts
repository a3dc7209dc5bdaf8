import { fold } from '../../locale/fold.ts'
import { diagnose } from '../../model/diagnostic.ts'
import type { Place } from '../../model/place.ts'
import { placesInText } from '../places-in-text.ts'
import type { Rule } from '../rule.ts'

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
export const lookalikes: Rule = ({ document, prose }) => {
  if (!lookalike.test(prose) || !vietnamese.test(prose)) return []
  const placeAt = placesInText(document)
  const places = new Map<string, [Place, ...Place[]]>()
  for (const { 0: word, index } of prose.matchAll(suspects)) {
    if (!isVietnamese(word)) continue
    const place = placeAt(index)
    const known = places.get(word)
    if (known) known.push(place)
    else places.set(word, [place])
  }
  return Array.from(places, ([word, placesOfWord]) => {
    const suggestion = word.replace(/[ÐƉ]/g, 'Đ').replaceAll('ð', 'đ')
    return diagnose('text/lookalike', placesOfWord, { word, suggestion })
  })
}

function isVietnamese(word: string): boolean {
  return abbreviation.test(word) || (/^[ÐðƉ]/.test(word) && folded.test(fold(word)))
}
