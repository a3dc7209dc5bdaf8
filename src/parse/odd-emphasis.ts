/**
 * Stars beside an underscore beside a letter, as in `*_*API`: the fast parser takes the underscore for a letter.
 *
 * What editors write, `_**Chú ý:** hết hạn_`, has such a place too; that is read alike as long as the stars pair.
 */
export function hasOddEmphasis(text: string): boolean {
  if (!text.includes('*_') && !text.includes('_*')) return false
  if (!hasOddPlace(text)) return false
  const unpaired = text.replace(pairs, '')
  return hasOddPlace(unpaired) || /\*+[^\s*]/.test(unpaired)
}

/** Whether stars stand between a letter and an underscore. */
function hasOddPlace(text: string): boolean {
  return /_\*+[^\s\p{P}\p{S}]/u.test(text) || /(?<=[^\s\p{P}\p{S}])\*+_/u.test(text)
}

/** Equal stars around words; with an underscore on the inside there is no letter on the outside. */
const pairs =
  /(?<!\*)(?:(?<![^\s\p{P}\p{S}])(\*{1,3})(?=_)|(\*{1,3})(?![_*\s]))[^*]+?(?<!\s)(?:(?<!_)(?:\1\2)(?!\*)|(?<=_)(?:\1\2)(?![^\s\p{P}\p{S}]|\*))/gu
