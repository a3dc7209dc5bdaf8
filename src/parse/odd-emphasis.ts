/**
 * Marks of emphasis whose neighbours the two parsers take for different kinds of characters.
 *
 * One takes an underscore beside a star for a letter, `*_*API`; the other an emoji, `**Tin nóng🔥**đây`. Then a mark
 * opens or closes that should not, and stars are printed.
 */
export function hasOddEmphasis(text: string): boolean {
  return hasOddUnderscore(text) || hasOddEmoji(text)
}

/** What editors write, `_**Chú ý:** hết hạn_`, has such a place too; that is read alike as long as the stars pair. */
function hasOddUnderscore(text: string): boolean {
  if (!text.includes('*_') && !text.includes('_*')) return false
  if (!isOddPlace(text)) return false
  const unpaired = text.replace(pairs, '')
  return isOddPlace(unpaired) || /\*+[^\s*]/.test(unpaired)
}

/** Whether stars stand between a letter and an underscore. */
function isOddPlace(text: string): boolean {
  return /_\*+[^\s\p{P}\p{S}]/u.test(text) || /\*+_(?<=[^\s\p{P}\p{S}]\*+_)/u.test(text)
}

/** Equal stars around words; with an underscore on the inside there is no letter on the outside. */
const pairs =
  /(?<!\*)(?:(?<![^\s\p{P}\p{S}])(\*{1,3})(?=_)|(\*{1,3})(?![_*\s]))[^*]+?(?<!\s)(?:(?<!_)(?:\1\2)(?!\*)|(?<=_)(?:\1\2)(?![^\s\p{P}\p{S}]|\*))/gu

/** Whether a mark stands between an emoji, or what else takes two units, and anything but a space. */
function hasOddEmoji(text: string): boolean {
  return /[\ud800-\udbff]/.test(text) && besideEmoji.test(text)
}

const besideEmoji = /[\u{10000}-\u{10ffff}][*_~]+[^\s*_~]|[^\s*_~][*_~]+[\u{10000}-\u{10ffff}]/u
