import { rmSync, writeFileSync } from 'node:fs'
import { aboutFile } from '../model/about-file.ts'

/** Writes a file anew, or nothing: a disk that is full would keep an empty one. Throws what the disk says of it. */
export function writeText(file: string, text: string): void {
  try {
    writeFileSync(file, text)
  } catch (cause) {
    rmSync(file, { force: true })
    throw aboutFile(cause, file)
  }
}
