/**
 * What was corrected in the article that it stands in: above the text what misled readers, below it the rest.
 */
import type { CorrectionModel } from '../../src/model/page-model.ts'
import type { Words } from '../../src/model/words.ts'
import { CorrectionList } from './correction-list.tsx'

interface CorrectionsBoxProps {
  readonly corrections: readonly CorrectionModel[]
  readonly words: Words
}

export function CorrectionsBox({ corrections, words }: CorrectionsBoxProps) {
  if (corrections.length === 0) return null
  return (
    <section class="corrections-box">
      <h2 class="label">{words.corrections}</h2>
      <CorrectionList corrections={corrections} anchored words={words} />
    </section>
  )
}
