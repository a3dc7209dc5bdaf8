/** Finds what an editor meant by a word that nobody knows. */
import { distance } from 'fastest-levenshtein'

// Two of five letters may be wrong: `tilte` is a title, `date` is no cover.
const tolerance = 0.4

/**
 * The candidate nearest to `word` ignoring case, or undefined when none is near.
 *
 * Of two equally near ones, the first in code unit order, so the order of the candidates does not matter.
 */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  const written = comparable(word)
  let best: { readonly candidate: string; readonly steps: number } | undefined
  for (const candidate of candidates) {
    const known = comparable(candidate)
    const longer = Math.max(written.length, known.length)
    const limit = Math.min(Math.floor(longer * tolerance), best?.steps ?? Number.POSITIVE_INFINITY)
    if (Math.abs(written.length - known.length) > limit) continue
    const steps = distance(written, known)
    if (steps > limit) continue
    if (!best || steps < best.steps || candidate < best.candidate) best = { candidate, steps }
  }
  return best?.candidate
}

/** A suggestion as one of a fault's values, absent when there is none. */
export function suggesting(suggestion: string | undefined): { readonly suggestion?: string } {
  return suggestion === undefined ? {} : { suggestion }
}

function comparable(text: string): string {
  return text.normalize('NFC').toLowerCase()
}
