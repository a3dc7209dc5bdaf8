import { hash } from 'node:crypto'

/** A short name for bytes, different for different ones: 132 bits of SHA-256, as base64url. */
export type Digest = string & { readonly brand: 'Digest' }

/** Enough that no two things ever share one. */
const length = 22

/** The digest of the parts in their order; where one ends and the next begins counts, and whether it is a text. */
export function digestOf(...parts: readonly (string | Uint8Array)[]): Digest {
  // In one go: to begin a hash costs more than to hash a short text.
  const framed = parts.map((part) =>
    typeof part === 'string' ? `${part.length}:${part}` : `#${hash('sha256', part, 'base64url')}`,
  )
  return hash('sha256', framed.join(''), 'base64url').slice(0, length) as Digest
}
