/**
 * What lies in the content folder: which files are settings, articles and pages, media, and which are strangers.
 *
 * The same files give the same `Content` on every machine: paths are in NFC and in order, whatever the file
 * system keeps.
 */
import { stat } from 'node:fs/promises'
import pMap from 'p-map'
import type { Content, FoundFile, MediaFile } from '../model/source.ts'
import { type FileRole, roleOfFile } from './role-of-file.ts'
import type { FolderEntry } from './walk-folder.ts'

/** More open files at once are no faster, and some machines allow no more than 256. */
const concurrency = 32

/**
 * Sorts what `walkFolder` found in the site's `content/` folder.
 *
 * Hidden files and what editors and systems leave behind are passed over. A link that leads out of the folder
 * is not followed: it counts as a stranger. Two files whose names are equal but for their Unicode form are both
 * kept, with one path. Throws an `Error` that names the file when the disk fails.
 */
export async function findContent(entries: readonly FolderEntry[]): Promise<Content> {
  const roles = entries.map(roleOfFile)
  const withRole = (role: FileRole): readonly FoundFile[] =>
    entries.filter((_, index) => roles[index] === role).map(({ path, location }) => ({ path, location }))
  const [site] = withRole('settings')
  const [ledger] = withRole('ledger')
  return {
    ...(site && { site }),
    ...(ledger && { ledger }),
    sources: withRole('source'),
    media: await pMap(withRole('media'), measure, { concurrency }),
    strangers: withRole('stranger').map(({ path }) => path),
  }
}

async function measure(file: FoundFile): Promise<MediaFile> {
  const { size } = await stat(file.location).catch((cause) => {
    throw new Error(`The file ${file.location} cannot be read.`, { cause })
  })
  return { ...file, bytes: size }
}
