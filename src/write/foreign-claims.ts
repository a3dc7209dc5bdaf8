import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import type { FileContent, OutputFile } from '../model/output-file.ts'
import { type FilePath, filePath, foldersOf } from '../model/place.ts'
import { filesIn } from './files-in.ts'
import { hasBytes } from './has-bytes.ts'
import { isMissing } from './is-missing.ts'
import { onDisk } from './on-disk.ts'
import { type OurFiles, readOurFiles } from './our-files.ts'
import type { WriteTarget } from './write-target.ts'

/**
 * The paths that we may not write to because somebody else's file is in the way; with any, nothing may be written.
 *
 * A file that holds what we would write, by `contentOf`, is in nobody's way. Without a list of ours nobody knows
 * whose files there are, so all of them count.
 */
export async function foreignClaims<Page>(
  outputs: readonly OutputFile<Page>[],
  { folder, listFile, prune = false }: WriteTarget,
  contentOf: (content: OutputFile<Page>['content']) => Promise<FileContent>,
): Promise<readonly FilePath[]> {
  if (prune) return []
  const ours = readOurFiles(listFile)
  if (ours === undefined) return [...filesIn(folder).files].sort()

  const claims: FilePath[] = []
  for (const { path, content } of outputs) {
    if (ours.has(path)) continue
    const file = join(folder, path)
    const found = onDisk(`read ${file}`, () => whatIsAt(file))
    if (found === 'nothing') continue
    if (found === 'file') {
      const wanted = await contentOf(content)
      if (!onDisk(`read ${file}`, () => hasBytes(file, wanted))) claims.push(path)
    } else if (isInTheWay(found, path, { folder, ours })) claims.push(path)
  }
  return claims.sort()
}

interface Ground {
  readonly folder: string
  readonly ours: OurFiles
}

/** Whether a folder in a file's place, or a file in a folder's, holds something that is not ours. */
function isInTheWay(found: 'below-a-file' | 'folder', path: FilePath, { folder, ours }: Ground): boolean {
  return found === 'folder'
    ? [...filesIn(join(folder, path)).files].some((below) => !ours.has(filePath(`${path}/${below}`)))
    : !foldersOf(path).some((around) => ours.has(around))
}

function whatIsAt(file: string): 'below-a-file' | 'file' | 'folder' | 'nothing' {
  try {
    return lstatSync(file).isDirectory() ? 'folder' : 'file'
  } catch (cause) {
    if (!isMissing(cause)) throw cause
    return cause.code === 'ENOTDIR' ? 'below-a-file' : 'nothing'
  }
}
