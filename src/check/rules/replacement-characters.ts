import { diagnose } from '../../model/diagnostic.ts'
import type { Rule } from '../rule.ts'
import { textPlace } from '../text-place.ts'
import { wordAround } from '../word-around.ts'

/** No letter was lost on the way: `�` stands for one that a program could not read. One diagnostic a line. */
export const replacementCharacters: Rule = ({ document: { path, text } }) =>
  Array.from(text.matchAll(/\uFFFD.*/g), ({ index }) =>
    diagnose('text/replacement-character', textPlace(path, text, index), { sample: wordAround(text, index) }),
  )
