/**
 * The content folder as values: what is text is read and decoded, what is published as it is is only measured.
 *
 * The same files give the same `Content` on every machine: paths are in NFC and in order, whatever the file
 * system keeps, and line ends are `\n`, whatever the editor's machine writes.
 */
import { readFile, stat } from 'node:fs/promises'
import pMap from 'p-map'
import type { Content, MediaFile, Source } from '../model/source.ts'
import { decodeText } from './decode-text.ts'
import { type FileRole, roleOfFile } from './role-of-file.ts'
import { type FoundFile, walkFolder } from './walk-folder.ts'

/** More open files at once are no faster, and some machines allow no more than 256. */
const concurrency = 32

/**
 * Reads the site's `content/` folder, given as an absolute path.
 *
 * Hidden files and what editors and systems leave behind are passed over. A link that leads out of the folder
 * is not followed: it counts as a stranger. Two files whose names are equal but for their Unicode form are both
 * kept, with one path. Throws an `Error` that names the file when the disk fails.
 */
export async function readContent(folder: string): Promise<Content> {
  const files = await walkFolder(folder)
  const roles = files.map(roleOfFile)
  const withRole = (role: FileRole) => files.filter((_, index) => roles[index] === role)
  const [[site], sources, media] = await Promise.all([
    pMap(withRole('settings'), readSource, { concurrency }),
    pMap(withRole('source'), readSource, { concurrency }),
    pMap(withRole('media'), measure, { concurrency }),
  ])
  return {
    ...(site && { site }),
    sources,
    media,
    strangers: withRole('stranger').map(({ path }) => path),
  }
}

async function readSource({ path, location }: FoundFile): Promise<Source> {
  const bytes = await readFile(location).catch((cause) => {
    throw new Error(`The file ${location} cannot be read.`, { cause })
  })
  return { path, ...decodeText(bytes) }
}

async function measure({ path, location }: FoundFile): Promise<MediaFile> {
  const { size } = await stat(location).catch((cause) => {
    throw new Error(`The file ${location} cannot be read.`, { cause })
  })
  return { path, location, bytes: size }
}
