/**
 * The codes that the sheets of an article carry.
 *
 * Every major correction begins a new edition, and its sheets carry a code that tells it: one character more than
 * the id. Ids all have one length, so no code is another article's id.
 */
import { type ArticleId, idAlphabet } from './address.ts'

/** The first edition and one for each character that an id may have, but for `0`, which says nothing. */
export const mostEditions = idAlphabet.length

/** The code of an edition, counted from 1: `k7m39`, then `k7m391` to `k7m399`, `k7m39a` to `k7m39z`. */
export function editionCode(id: ArticleId, edition: number): string {
  return edition === 1 ? id : id + idAlphabet.charAt(edition - 1)
}
