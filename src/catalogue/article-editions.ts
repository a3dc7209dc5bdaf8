import type { ArticleId } from '../model/address.ts'
import { editionCode } from '../model/edition-code.ts'
import type { ArticleEdition, NumberedCorrection } from '../model/site.ts'

/**
 * The editions that `corrections` made, which are all that there are, oldest first.
 *
 * Major corrections of one moment make one edition: no sheet was printed between them.
 */
export function articleEditions(
  id: ArticleId,
  corrections: readonly NumberedCorrection[],
): readonly ArticleEdition[] {
  const majors = corrections.filter(({ kind }) => kind === 'major')
  const beginnings = [...new Set(majors.map(({ date }) => date))]
  const outdatings = [...beginnings.map((end) => corrections.filter(({ date }) => date >= end)), []]
  return outdatings.map((outdatedBy, index) => ({
    link: `/t/${editionCode(id, index + 1)}`,
    outdatedBy,
  }))
}
