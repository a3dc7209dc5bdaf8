import { diagnose } from '../../model/diagnostic.ts'
import { placesInText } from '../places-in-text.ts'
import type { Rule } from '../rule.ts'
import { wordAround } from '../word-around.ts'

/** No letter was lost on the way: `�` stands for one that a program could not read. One diagnostic a line. */
export const replacementCharacters: Rule = ({ document }) => {
  const { text } = document
  if (!text.includes('\uFFFD')) return []
  const placeAt = placesInText(document)
  return Array.from(text.matchAll(/\uFFFD.*/g), ({ index }) =>
    diagnose('text/replacement-character', placeAt(index), { sample: wordAround(text, index) }),
  )
}
