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

/** Undefined when there is no list, so nobody knows whose files there are. */
export async function readOurFiles(listFile: string): Promise<ReadonlySet<FilePath> | undefined> {
  const text = await onDisk(`read ${listFile}`, () => readFile(listFile, 'utf8').catch(nothingIfMissing))
  return text === undefined ? undefined : new Set(text.split('\n').filter(Boolean).map(filePath))
}

export async function writeOurFiles(listFile: string, paths: Iterable<FilePath>): Promise<void> {
  const text = [...paths]
    .sort()
    .map((path) => `${path}\n`)
    .join('')
  await onDisk(`write ${listFile}`, async () => {
    await mkdir(dirname(listFile), { recursive: true })
    await replaceFile(listFile, `${listFile}.new`, text)
  })
}

function nothingIfMissing(cause: unknown): undefined {
  if (!isMissing(cause)) throw cause
}
