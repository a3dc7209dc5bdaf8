import { diagnose } from '../../model/diagnostic.ts'
import { placesInText } from '../places-in-text.ts'
import type { Rule } from '../rule.ts'
import { sampleOf } from '../sample-of.ts'
import { tcvn3Word } from '../tcvn3-word.ts'
import { vniWord } from '../vni-word.ts'

/** The text is Unicode. Another encoding concerns the whole of it, so its first place is named. */
export const legacyEncoding: Rule = ({ document, prose }) => {
  const tcvn3 = tcvn3Word(prose)
  const strange = tcvn3 ?? vniWord(prose)
  if (!strange) return []
  return [
    diagnose('text/legacy-encoding', placesInText(document)(strange.index), {
      sample: sampleOf(strange.word),
      encoding: tcvn3 ? 'TCVN3' : 'VNI',
    }),
  ]
}
