/** Puts one file of the site in its place. Without waiting: whoever has many to put takes several threads. */
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { FileContent } from '../model/output-file.ts'
import { hasBytes } from './has-bytes.ts'
import { onDisk } from './on-disk.ts'
import { replaceFile } from './replace-file.ts'

export interface Spot {
  /** Absolute. */
  readonly file: string
  /** In the same folder, and nobody else's meanwhile. */
  readonly temporary: string
  /** There is a file already. */
  readonly isTaken: boolean
}

/** `unchanged`: the file held the same bytes already, and was not touched. */
export type PutResult = 'written' | 'unchanged'

/** Throws an `Error` that names the file when the disk fails; then the former file is still there. */
export function putFile({ file, temporary, isTaken }: Spot, content: FileContent): PutResult {
  return onDisk(`write ${file}`, () => {
    if (isTaken && hasBytes(file, content)) return 'unchanged'
    mkdirSync(dirname(file), { recursive: true })
    replaceFile(file, temporary, content)
    return 'written'
  })
}
