/** Ed25519 keys: the secret one in a PEM file, the public one as 43 characters that people can compare. */
import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'

/** A new secret key as the text of its file. */
export function newSecretKey(): string {
  return String(generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }))
}

/** Undefined when `pem` holds no such key. */
export function secretKeyIn(pem: string): KeyObject | undefined {
  try {
    const key = createPrivateKey(pem)
    return key.asymmetricKeyType === 'ed25519' ? key : undefined
  } catch {
    return undefined
  }
}

export function publicKeyOf(secret: KeyObject): string {
  return createPublicKey(secret).export({ format: 'jwk' }).x ?? ''
}

/** Undefined when `text` is no such key. */
export function publicKeyFrom(text: string): KeyObject | undefined {
  if (!/^[\w-]{43}$/.test(text)) return undefined
  try {
    return createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x: text } })
  } catch {
    return undefined
  }
}
