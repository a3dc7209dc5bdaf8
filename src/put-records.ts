/** What a build keeps beside the published site: the ledger, and rules for the host. */
import { existsSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isSettled, passTick, stampBehind } from './engine/file-stamp.ts'
import type { Memory } from './engine/memory.ts'
import type { Stamped } from './outputs-note.ts'
import { hasBytes } from './write/has-bytes.ts'
import { onDisk } from './write/on-disk.ts'
import { putFile } from './write/put-file.ts'
import { temporaryName } from './write/temporary-name.ts'

export interface RecordFile {
  /** Absolute. */
  readonly location: string
  readonly text: string
}

export interface RecordsToPut {
  readonly files: readonly RecordFile[]
  /** To be removed; absolute. */
  readonly outdated: readonly string[]
}

/**
 * Puts the files in their places; those that hold the same already are not touched. Removes what is outdated.
 *
 * The stamps they have then; undefined where the disk may not tell one of them from what it becomes next.
 */
export async function putRecords(
  { files, outdated }: RecordsToPut,
  memory: Pick<Memory, 'now'>,
): Promise<readonly Stamped[] | undefined> {
  for (const location of outdated) onDisk(`remove ${location}`, () => rmSync(location, { force: true }))
  const results = files.map(({ location, text }) => {
    const temporary = join(dirname(location), temporaryName(0))
    return putFile({ file: location, temporary, isTaken: existsSync(location) }, text)
  })
  if (results.includes('written')) await passTick(memory.now)
  const now = memory.now()
  const stamps = files.map(({ location }): Stamped => [location, stampBehind(location)])
  const isFirm = ([, stamp]: Stamped) => isSettled(stamp, now)
  const isOurs = files.every(({ location, text }) => hasBytes(location, text))
  return isOurs && stamps.every(isFirm) ? stamps : undefined
}
