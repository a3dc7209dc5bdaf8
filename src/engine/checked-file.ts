/** Files that are exchanged at one stroke, and believed only when they are whole. */
import { readFileSync, renameSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import { writeText } from './write-text.ts'

/** What was remembered is not what it was: cut, overwritten, or somebody else's. */
export class DamagedMemory extends Error {
  override readonly name = 'DamagedMemory'
}

/** Writes a line of head that vouches for the text behind it, then the text. */
export function writeChecked(file: string, text: string): void {
  writeText(`${file}.new`, `${crc32(text)}\n${text}`)
  renameSync(`${file}.new`, file)
}

/** The text that `writeChecked` wrote; undefined when there is no file. Throws `DamagedMemory`, or what the disk says. */
export function readChecked(file: string): string | undefined {
  const written = textIn(file)
  if (written === undefined) return undefined
  const end = written.indexOf('\n')
  const text = written.slice(end + 1)
  if (end < 0 || written.slice(0, end) !== String(crc32(text))) {
    throw new DamagedMemory(`${file} is not what it was.`)
  }
  return text
}

function textIn(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined
    throw cause
  }
}
