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

const unseenMark = 'unseen'

/** Undefined when there is no list, so nobody knows whose files there are. */
export function readOurFiles(listFile: string): OurFiles | undefined {
  const lines = linesOf(listFile)
  return lines && new Map(lines.map(([path = '', source = '']) => [filePath(path), filePath(source)]))
}

/** Those that no page led to when the last run stopped. */
export function readUnseen(listFile: string): ReadonlySet<FilePath> {
  const unseen = (linesOf(listFile) ?? []).filter(([, , mark]) => mark === unseenMark)
  return new Set(unseen.map(([path = '']) => filePath(path)))
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

function textIn(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    if (isMissing(cause)) return undefined
    throw cause
  }
}

function linesOf(listFile: string): readonly (readonly string[])[] | undefined {
  const text = onDisk(`read ${listFile}`, () => textIn(listFile))
  return text
    ?.split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'))
}
