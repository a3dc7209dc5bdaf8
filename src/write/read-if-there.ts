import { readFileSync } from 'node:fs'
import { isMissing } from './is-missing.ts'
import { onDisk } from './on-disk.ts'

/** The bytes of a file; undefined when there is none. Throws an `Error` that names it when the disk fails. */
export function readIfThere(file: string): Buffer | undefined {
  return onDisk(`read ${file}`, () => {
    try {
      return readFileSync(file)
    } catch (cause) {
      if (isMissing(cause)) return undefined
      throw cause
    }
  })
}
