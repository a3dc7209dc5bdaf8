/**
 * The list of the files that we wrote.
 *
 * Only what is on it is ever overwritten or removed: other files in the published folder belong to somebody.
 */
import { mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { type FilePath, filePath } from '../model/place.ts'
import { isMissing } from './is-missing.ts'
import { onDisk } from './on-disk.ts'
import { replaceFile } from './replace-file.ts'

/** The file below `content/` that each of our files was made from. */
export type OurFiles = ReadonlyMap<FilePath, FilePath>

/** Undefined when there is no list, so nobody knows whose files there are. */
export function readOurFiles(listFile: string): OurFiles | undefined {
  const text = onDisk(`read ${listFile}`, () => textIn(listFile))
  if (text === undefined) return undefined
  const lines = text.split('\n').filter(Boolean)
  return new Map(lines.map(entryOf))
}

/** One file a line: its path, a tab, its source. */
export function writeOurFiles(listFile: string, files: OurFiles): void {
  const lines = [...files].map(([path, source]) => `${path}\t${source}\n`).sort()
  onDisk(`write ${listFile}`, () => {
    mkdirSync(dirname(listFile), { recursive: true })
    replaceFile(listFile, `${listFile}.new`, lines.join(''))
  })
}

function textIn(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    if (isMissing(cause)) return undefined
    throw cause
  }
}

function entryOf(line: string): readonly [FilePath, FilePath] {
  const [path = '', source = ''] = line.split('\t')
  return [filePath(path), filePath(source)]
}
