import { lstat } from 'node:fs/promises'
import { join } from 'node:path'
import pMap from 'p-map'
import type { OutputFile } from '../model/output-file.ts'
import { type FilePath, filePath, foldersOf } from '../model/place.ts'
import { filesIn } from './files-in.ts'
import { hasBytes } from './has-bytes.ts'
import { isMissing } from './is-missing.ts'
import { onDisk } from './on-disk.ts'
import { type OurFiles, readOurFiles } from './our-files.ts'
import type { WriteTarget } from './write-target.ts'

const concurrency = 16

/**
 * The paths that we may not write to because somebody else's file is in the way; with any, nothing may be written.
 *
 * A file that holds what we would write is in nobody's way. Without a list of ours nobody knows whose files
 * there are, so all of them count.
 */
export async function foreignClaims(
  outputs: readonly OutputFile[],
  { folder, listFile, prune = false }: WriteTarget,
): Promise<readonly FilePath[]> {
  if (prune) return []
  const ours = await readOurFiles(listFile)
  if (ours === undefined) return [...filesIn(folder).files].sort()

  const unknown = outputs.filter(({ path }) => !ours.has(path))
  const claims = await pMap(
    unknown,
    async (output) => ((await isClaimed(output, { folder, ours })) ? [output.path] : []),
    { concurrency },
  )
  return claims.flat().sort()
}

interface Ground {
  readonly folder: string
  readonly ours: OurFiles
}

async function isClaimed({ path, content }: OutputFile, { folder, ours }: Ground): Promise<boolean> {
  const file = join(folder, path)
  switch (await onDisk(`read ${file}`, () => whatIsAt(file))) {
    case 'nothing':
      return false
    case 'file':
      return !(await onDisk(`read ${file}`, () => hasBytes(file, content())))
    case 'folder':
      return [...filesIn(file).files].some((below) => !ours.has(filePath(`${path}/${below}`)))
    case 'below-a-file':
      return !foldersOf(path).some((around) => ours.has(around))
  }
}

async function whatIsAt(file: string): Promise<'below-a-file' | 'file' | 'folder' | 'nothing'> {
  try {
    return (await lstat(file)).isDirectory() ? 'folder' : 'file'
  } catch (cause) {
    if (!isMissing(cause)) throw cause
    return cause.code === 'ENOTDIR' ? 'below-a-file' : 'nothing'
  }
}
