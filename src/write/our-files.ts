/**
 * The list of the files that we wrote.
 *
 * Only what is on it is ever overwritten or removed: other files in the published folder belong to somebody.
 */
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { type FilePath, filePath } from '../model/place.ts'
import { onDisk } from './on-disk.ts'
import { readIfThere } from './read-if-there.ts'
import { replaceFile } from './replace-file.ts'

/** The file below `content/` that each of our files was made from. */
export type OurFiles = ReadonlyMap<FilePath, FilePath>

const unseenMark = 'unseen'

export interface OurList {
  readonly files: OurFiles
  /** Those of them that no page led to when the last run stopped. */
  readonly unseen: ReadonlySet<FilePath>
}

/** Undefined when there is no list, so nobody knows whose files there are. */
export function readOurList(listFile: string): OurList | undefined {
  const lines = readIfThere(listFile)
    ?.toString()
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'))
  if (lines === undefined) return undefined
  const unseen = lines.filter(([, , mark]) => mark === unseenMark)
  return {
    files: new Map(lines.map(([path = '', source = '']) => [filePath(path), filePath(source)])),
    unseen: new Set(unseen.map(([path = '']) => filePath(path))),
  }
}

export function readOurFiles(listFile: string): OurFiles | undefined {
  return readOurList(listFile)?.files
}

/** One file a line: its path, a tab, its source; behind another tab, a mark for what no page leads to yet. */
export function writeOurFiles(
  listFile: string,
  files: OurFiles,
  unseen: ReadonlySet<FilePath> = new Set(),
): void {
  const lines = [...files]
    .map(([path, source]) => `${path}\t${source}${unseen.has(path) ? `\t${unseenMark}` : ''}\n`)
    .sort()
  onDisk(`write ${listFile}`, () => {
    mkdirSync(dirname(listFile), { recursive: true })
    replaceFile(listFile, `${listFile}.new`, lines.join(''))
  })
}
