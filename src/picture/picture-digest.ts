import sharp from 'sharp'
import { sha256 } from '../model/sha256.ts'
import { encoderSettings } from './encoders.ts'

/** Counts what is decided in code: raise it when the same settings give other derivatives. */
const making = 1

const way = JSON.stringify([making, encoderSettings, sharp.versions])

/** Names what derivatives follow from: the image's bytes, and how they are made. */
export function pictureDigest(bytes: Uint8Array): string {
  return sha256(`${sha256(bytes)} ${way}`).slice(0, 32)
}
