import { readFileSync } from 'node:fs'
import type { FilePath } from '../model/place.ts'
import type { FoundFile, Source } from '../model/source.ts'
import { decodeText } from './decode-text.ts'

/** Reads and decodes a text file. Throws an `Error` that names it when the disk fails. */
export function readSource(file: FoundFile): Source {
  return sourceOf(file.path, readBytes(file))
}

/** The source in the bytes of a file. */
export function sourceOf(path: FilePath, bytes: Uint8Array): Source {
  return { path, ...decodeText(bytes) }
}

/** Throws an `Error` that names the file when the disk fails. */
export function readBytes({ location }: Pick<FoundFile, 'location'>): Uint8Array {
  try {
    return readFileSync(location)
  } catch (cause) {
    throw new Error(`The file ${location} cannot be read.`, { cause })
  }
}
