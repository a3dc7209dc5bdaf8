import { readdir, realpath, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import pMap from 'p-map'
import { filePath } from '../model/place.ts'
import type { FoundFile } from '../model/source.ts'

export interface FolderEntry extends FoundFile {
  /** False for a link that leads out of the folder, to another folder or nowhere, and for devices and pipes. */
  readonly readable: boolean
}

/** Every file below the folder, in the order of the paths in NFC. Throws an `Error` naming the folder. */
export async function walkFolder(folder: string): Promise<readonly FolderEntry[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((cause) => {
    throw new Error(`The folder ${folder} cannot be read.`, { cause })
  })
  const root = await realpath(folder)
  const files = await pMap(
    entries.filter((entry) => !entry.isDirectory()),
    async (entry): Promise<FolderEntry> => {
      const location = join(entry.parentPath, entry.name)
      const readable = entry.isSymbolicLink() ? await leadsToFileIn(root, location) : entry.isFile()
      return { path: filePath(relative(folder, location).split(sep).join('/')), location, readable }
    },
    { concurrency: 32 },
  )
  return files.sort((a, b) => compare(a.path, b.path) || compare(a.location, b.location))
}

async function leadsToFileIn(root: string, link: string): Promise<boolean> {
  // A link to nothing is an editor's mistake like a file of a strange type, not a fault of the disk.
  const target = await realpath(link).catch(() => undefined)
  return target?.startsWith(root + sep) === true && (await stat(target)).isFile()
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
