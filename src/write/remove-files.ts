import { rm, rmdir } from 'node:fs/promises'
import { join } from 'node:path'
import pMap from 'p-map'
import { type FilePath, foldersOf } from '../model/place.ts'
import { isMissing } from './is-missing.ts'
import { onDisk } from './on-disk.ts'

const concurrency = 16

/** Removes files below `folder`, and then the folders that this left empty. */
export async function removeFiles(folder: string, paths: readonly FilePath[]): Promise<void> {
  await pMap(
    paths,
    (path) => onDisk(`remove ${join(folder, path)}`, () => rm(join(folder, path), { force: true })),
    { concurrency },
  )
  const folders = new Set(paths.flatMap(foldersOf))
  // A folder's path is longer than that of the one around it, so the inner one goes first.
  for (const path of [...folders].sort((a, b) => b.length - a.length)) {
    await onDisk(`remove ${join(folder, path)}`, () => rmdir(join(folder, path)).catch(unlessInUse))
  }
}

function unlessInUse(cause: unknown): void {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  if (code !== 'ENOTEMPTY' && code !== 'EEXIST' && !isMissing(cause)) throw cause
}
