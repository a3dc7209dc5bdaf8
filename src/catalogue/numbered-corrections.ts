import type { Correction } from '../model/correction.ts'
import type { NumberedCorrection } from '../model/site.ts'

/** An article's corrections, oldest first; those of one moment as they are written. */
export function numberedCorrections(corrections: readonly Correction[]): readonly NumberedCorrection[] {
  return [...corrections]
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map((correction, index) => ({ ...correction, number: index + 1 }))
}
