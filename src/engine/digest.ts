import { createHash } from 'node:crypto'

/** A short name for bytes, different for different ones: 128 bits of SHA-256, as base64url. */
export type Digest = string & { readonly brand: 'Digest' }

/** The digest of the parts in their order; where one ends and the next begins counts. */
export function digestOf(...parts: readonly (string | Uint8Array)[]): Digest {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part.length}:`).update(part)
  return hash.digest().subarray(0, 16).toString('base64url') as Digest
}
