/**
 * Recognises text that was typed for a VNI font.
 *
 * Such fonts wrote a mark as a letter of its own behind the vowel: `Vieät Nam` was read as "Việt Nam".
 */
import type { StrangeWord } from './tcvn3-word.ts'

// The commonest Vietnamese words as VNI spells them; none is a word of another language.
const known: ReadonlySet<string> = new Set(
  `baèng baùo boä caàu caàn caùc caùn chaát chuû coâng coäng coù cuûa daân ñaàu ñaõ ñaûng ñaát
  ñeán ñeå ñieàu ñieän ñoàng ñoäc ñoäng ñöôïc ñöôøng giaùo hoaït hoäi huyeän khaùc khoâng kieåm laäp laø
  laøm leân maët moät nghóa ngaøy ngöôøi nhaát nhaân nhaø nhöõng nhieàu naêm nöôùc phaùp phaùt phoá phoøng phuùc
  quaän quaûn quoác quyeát quyeàn saûn soá söï taïi taát thaønh thaùng theå thoâng thöïc tieán toå toång treân
  tröôøng tröôùc töø vaên vaø veà vieän vieäc vieät vôùi xaây xaõ xuaát yeâu`.split(/\s+/),
)

// A word with a mark; the search begins at the start of words only, so that long ones cost no more than short ones.
const markedWords = /(?<![A-Za-zÀ-ỹ])[A-Za-z]*[À-ÿ][A-Za-zÀ-ỹ]*/g

// Looked for before words are cut out of the text: nearly no text has any, while nearly all have words with a mark.
const anyKnown = new RegExp([...known].join('|'), 'i')

/** The first strange word of a text that has two different ones. */
export function vniWord(text: string): StrangeWord | undefined {
  if (!anyKnown.test(text)) return undefined
  const words = Array.from(text.matchAll(markedWords), ({ 0: word, index }) => ({ word, index }))
  const strange = words.filter(({ word }) => known.has(word.toLowerCase()))
  return new Set(strange.map(({ word }) => word.toLowerCase())).size > 1 ? strange[0] : undefined
}
