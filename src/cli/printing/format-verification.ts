/** Says whether the second, slow build was the same, and where it was not. */

import type { Language } from '../../model/language.ts'
import type { Verification } from '../../model/verification.ts'
import { phrasesIn } from '../phrases/phrases-in.ts'

/** More differences than that are of one kind. */
const mostShown = 10

/** `out`: the output folder as it is shown. */
export function formatVerification(
  { files, differences }: Verification,
  { language, out }: { readonly language: Language; readonly out: string },
): string {
  const { summary } = phrasesIn(language)
  const lines = differences.slice(0, mostShown).map((difference) => {
    const place = difference.kind === 'different' ? `:${difference.line}:${difference.column}` : ''
    return `${out}/${difference.path}${place}  ${summary.difference(difference)}`
  })
  return [...lines, summary.verified({ files, differences: differences.length })].join('\n')
}
