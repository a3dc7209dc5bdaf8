import { verify } from 'node:crypto'
import { signatureFile } from '../../model/proof-list.ts'
import { publicKeyFrom } from './keys.ts'
import type { DifferenceKind, ProofDifference } from './proof-difference.ts'
import { readSignature } from './read-lists.ts'

interface Signed {
  /** The index, whose bytes are signed. */
  readonly index: string
  /** The text of the signature's file; absent when there is none. */
  readonly signature: string | undefined
}

export interface CheckedSignature {
  /** Whose signature fits. */
  readonly signedBy?: string
  readonly differences: readonly ProofDifference[]
}

/** @param pinned The public key that must have signed; without it, any key may have, or none. */
export function checkSignature({ index, signature }: Signed, pinned: string | undefined): CheckedSignature {
  const differs = (kind: DifferenceKind) => ({ differences: [{ kind, about: signatureFile }] })
  if (signature === undefined) return pinned === undefined ? { differences: [] } : differs('no-signature')
  const stated = readSignature(signature)
  const key = stated && publicKeyFrom(stated.publicKey)
  if (!stated || !key) return differs('signature-wrong')
  if (pinned !== undefined && stated.publicKey !== pinned) return differs('other-key')
  const fits = verify(undefined, Buffer.from(index), key, Buffer.from(stated.signature, 'base64url'))
  return fits ? { signedBy: stated.publicKey, differences: [] } : differs('signature-wrong')
}
