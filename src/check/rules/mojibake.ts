import { diagnose } from '../../model/diagnostic.ts'
import { placesInText } from '../places-in-text.ts'
import type { Rule } from '../rule.ts'
import { wordAround } from '../word-around.ts'

/**
 * Letters that only a misreading puts side by side.
 *
 * UTF-8 writes `á` as the bytes C3 A1, which Windows-1252 shows as `Ã¡`; Vietnamese letters begin with E1 BA, E1 BB,
 * C4, C6. Left out is what honest text has: a capital before a closing quote or a dash (`ĐÔ”`, `ĐÃ…`, `«está»`).
 */
const misread = new RegExp(
  [
    /[\u00C2-\u00F4][\u0080-\u009F]/, // read as Latin-1: control characters that nobody types
    /\u00E2\u20AC/, // â€: quotes and dashes
    /[\u00C2\u00C3][\u00A1-\u00AC\u00AE-\u00BA\u00BC-\u00BF]/, // Ã¡, Â°
    /\u00C3[€‚ƒ„†‡ˆ‰Š‹ŒŽ˜™š›œžŸ]/, // Ã‰: capitals
    /\u00E1\u00BA[\u00A0-\u00BF€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸŽ]/, // áº¿: ế
    /\u00E1\u00BB[\u00A2-\u00BE€‚ƒ„†‡ˆ‰Š‹Œ•˜™š›œžŸŽ]/, // á»‡: ệ
    /\u00E1\u00BB[‘’“”–—…](?=\p{L})/u, // á»…n: ễn
    /\u00C6[\u00A1\u00B0]/, // Æ°: ư
    /\u00C4(?:‘(?=\p{Ll})|[ƒ\u00A9])/u, // Ä‘i: đi
    /\u00C5\u00A9/, // Å©: ũ
  ]
    .map(({ source }) => source)
    .join('|'),
  'u',
)

/** The text is not UTF-8 that a program took for something else. The whole file is concerned, so its first place is named. */
export const mojibake: Rule = ({ document, prose }) => {
  const match = misread.exec(prose)
  if (!match) return []
  return [
    diagnose('text/mojibake', placesInText(document)(match.index), {
      sample: wordAround(document.text, match.index),
    }),
  ]
}
