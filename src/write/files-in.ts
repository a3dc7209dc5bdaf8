import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { type FilePath, filePath } from '../model/place.ts'
import { isProofFile } from '../model/proof-list.ts'
import { isMissing } from './is-missing.ts'
import { isTemporaryName } from './temporary-name.ts'

export interface FilesInFolder {
  readonly files: ReadonlySet<FilePath>
  /** What a killed run was about to write. */
  readonly leftovers: readonly FilePath[]
}

/** All files in a folder and below; a link counts as a file. But for our proofs, names with a dot belong to other tools: `.git`, `.htaccess`. */
export function filesIn(folder: string): FilesInFolder {
  const paths = entriesOf(folder)
    .filter((entry) => !entry.isDirectory())
    .map((entry) => filePath(relative(folder, join(entry.parentPath, entry.name))))
  return {
    files: new Set(paths.filter((path) => isProofFile(path) || !/(?:^|\/)\./.test(path))),
    leftovers: paths.filter((path) => isTemporaryName(path.slice(path.lastIndexOf('/') + 1))),
  }
}

function entriesOf(folder: string): ReturnType<typeof readEntries> {
  try {
    return readEntries(folder)
  } catch (cause) {
    if (isMissing(cause)) return []
    throw new Error(`Could not read ${folder}.`, { cause })
  }
}

// Three times as fast as its asynchronous twin on a folder per page, and nothing waits meanwhile.
function readEntries(folder: string) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
}
