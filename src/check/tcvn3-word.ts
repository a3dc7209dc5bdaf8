/**
 * Recognises text that was typed for a font of the TCVN3 age (`.VnTime`).
 *
 * Such fonts drew Vietnamese letters in the places of signs: `B¸t X¸t` was read as "Bát Xát".
 */

export interface StrangeWord {
  readonly word: string
  readonly index: number
}

const letter = 'A-Za-zÀ-ÖØ-öø-ỹ'
const signs = '¸µ¶¨©ª«¬®¦§'
// The search begins at the start of words only, so that long ones cost no more than short ones.
const signedWords = new RegExp(`(?<![${letter}${signs}])[${letter}]*[${signs}][${letter}${signs}]*`, 'g')
const anySign = new RegExp(`[${signs}]`)
const signInWord = new RegExp(`^(®)[${letter}]|[${letter}](?:([${signs}])[a-z]|([¸µ])$)`)

/** Signs that no word has; the others may stand in sloppy ones, as in `dit«bonjour»` and `infor¬mation`. */
const telling: ReadonlySet<string> = new Set(['¸', '¨', 'µ'])

/** The first strange word of a text that has enough of them to be sure: one accuses nobody. */
export function tcvn3Word(text: string): StrangeWord | undefined {
  if (!anySign.test(text)) return undefined
  const found = Array.from(text.matchAll(signedWords), ({ 0: word, index }) => ({
    word,
    index,
    sign: signIn(word),
  }))
  const strange = found.filter(({ sign }) => sign !== undefined)
  const distinct = new Set(strange.map(({ sign }) => sign ?? ''))
  const sure = strange.length > 1 && (distinct.size > 2 || [...distinct].some((sign) => telling.has(sign)))
  return sure ? strange[0] : undefined
}

function signIn(word: string): string | undefined {
  const [, first, within, last] = signInWord.exec(word) ?? []
  return first ?? within ?? last
}
