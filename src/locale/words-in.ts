/** What words are made of, each for one UTF-16 unit or one letter. */
export const wordLetter = /[\p{L}\p{M}\p{N}]/u
/** Hyphens and joints that nobody sees. */
export const unseenLetter = /[\u00ad\u200b-\u200d\u2060\ufeff]/

const words = new RegExp(`${wordLetter.source}+`, 'gu')
const unseen = new RegExp(unseenLetter.source, 'g')

/** The words of a text, ignoring case, punctuation, spaces of every kind and the form of accents. */
export function wordsIn(text: string): readonly string[] {
  return text.normalize('NFC').toLowerCase().replace(unseen, '').match(words) ?? []
}
