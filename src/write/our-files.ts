/**
 * The list of the files that we wrote.
 *
 * Only what is on it is ever overwritten or removed: other files in the published folder belong to somebody.
 */
import { mkdir, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type FilePath, filePath } from '../model/place.ts'
import { isMissing } from './is-missing.ts'
import { onDisk } from './on-disk.ts'
import { replaceFile } from './replace-file.ts'

/** The file below `content/` that each of our files was made from. */
export type OurFiles = ReadonlyMap<FilePath, FilePath>

/** Undefined when there is no list, so nobody knows whose files there are. */
export async function readOurFiles(listFile: string): Promise<OurFiles | undefined> {
  const text = await onDisk(`read ${listFile}`, () => readFile(listFile, 'utf8').catch(nothingIfMissing))
  if (text === undefined) return undefined
  const lines = text.split('\n').filter(Boolean)
  return new Map(lines.map(entryOf))
}

/** One file a line: its path, a tab, its source. */
export async function writeOurFiles(listFile: string, files: OurFiles): Promise<void> {
  const lines = [...files].map(([path, source]) => `${path}\t${source}\n`).sort()
  await onDisk(`write ${listFile}`, async () => {
    await mkdir(dirname(listFile), { recursive: true })
    await replaceFile(listFile, `${listFile}.new`, lines.join(''))
  })
}

function nothingIfMissing(cause: unknown): undefined {
  if (!isMissing(cause)) throw cause
}

function entryOf(line: string): readonly [FilePath, FilePath] {
  const [path = '', source = ''] = line.split('\t')
  return [filePath(path), filePath(source)]
}
