import { readFileSync } from 'node:fs'
import type { FoundFile, Source } from '../model/source.ts'
import { decodeText } from './decode-text.ts'

/** Reads and decodes a text file. Throws an `Error` that names it when the disk fails. */
export function readSource({ path, location }: FoundFile): Source {
  return { path, ...decodeText(bytesOf(location)) }
}

function bytesOf(location: string): Uint8Array {
  try {
    return readFileSync(location)
  } catch (cause) {
    throw new Error(`The file ${location} cannot be read.`, { cause })
  }
}
