import { rmdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type FilePath, foldersOf } from '../model/place.ts'
import { isMissing } from './is-missing.ts'
import { onDisk } from './on-disk.ts'

/** Removes files below `folder`, and then the folders that this left empty. */
export function removeFiles(folder: string, paths: readonly FilePath[]): void {
  for (const path of paths) {
    onDisk(`remove ${join(folder, path)}`, () => rmSync(join(folder, path), { force: true }))
  }
  const folders = new Set(paths.flatMap(foldersOf))
  // A folder's path is longer than that of the one around it, so the inner one goes first.
  for (const path of [...folders].sort((a, b) => b.length - a.length)) {
    onDisk(`remove ${join(folder, path)}`, () => removeUnlessInUse(join(folder, path)))
  }
}

function removeUnlessInUse(folder: string): void {
  try {
    rmdirSync(folder)
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST' && !isMissing(cause)) throw cause
  }
}
