import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { digestOf } from '../../src/engine/digest.ts'
import { pathsBelow } from './file-tree.ts'

/** The digest of every file below a folder, by path: two folders hold the same bytes when these are equal. */
export type Fingerprints = Readonly<Record<string, string>>

export function fingerprints(root: string): Fingerprints {
  return Object.fromEntries(pathsBelow(root).map((path) => [path, digestOf(readFileSync(join(root, path)))]))
}
