/** What a build left in an output folder, as the memory keeps it for the next one. */
import { join } from 'node:path'
import { digestOf } from './engine/digest.ts'
import { type FileStamp, isSameStamp, isSettled, stampAt } from './engine/file-stamp.ts'
import type { Memory } from './engine/memory.ts'
import type { Written } from './model/explanation.ts'
import { type FilePath, foldersOf } from './model/place.ts'
import type { OutputKey } from './output-keys.ts'
import type { WriteTarget } from './write/write-outputs.ts'

/** A file as it was put. */
export interface PutBefore {
  /** Of everything that decides its bytes. */
  readonly key: OutputKey
  readonly stamp: FileStamp
  readonly written?: Written
}

export type Stamped = readonly [location: string, stamp: FileStamp]

export interface OutputsNote {
  readonly files: readonly (readonly [FilePath, PutBefore])[]
  /** The folders that hold something of ours, and the list of our files: as long as they are the same, no file has come or gone. */
  readonly folders: readonly Stamped[]
  /** Files that are not ours. */
  readonly foreign: readonly FilePath[]
}

/** Undefined when nothing is known of the folder, or a build that worked on it did not end. */
export function notedOutputs(folder: string, memory: Pick<Memory, 'noted'>): OutputsNote | undefined {
  return memory.noted(nameFor(folder)) as OutputsNote | undefined
}

/** Gives the note, and forgets it at once: from now on the folder is no longer as it was noted. */
export function takeBackOutputs(folder: string, memory: Memory): OutputsNote | undefined {
  const note = notedOutputs(folder, memory)
  memory.withdraw(nameFor(folder))
  return note
}

/** Notes nothing when a file or folder cannot be told by its stamp next time. */
export function noteOutputs(
  { files, foreign }: Pick<OutputsNote, 'files' | 'foreign'>,
  { folder, listFile }: Pick<WriteTarget, 'folder' | 'listFile'>,
  memory: Memory,
): void {
  const inside = new Set(files.flatMap(([path]) => foldersOf(path)))
  const locations = [listFile, folder, ...[...inside].map((path) => join(folder, path))]
  const now = memory.now()
  const folders = locations.flatMap((location): readonly Stamped[] => {
    const stamp = stampAt(location)
    return stamp ? [[location, stamp]] : []
  })
  const isFirm = ([, stamp]: Stamped) => isSettled(stamp, now)
  if (folders.length < locations.length || !folders.every(isFirm)) return
  memory.note(nameFor(folder), { files, folders, foreign })
}

/** Whether all of this is as it was. */
export function areSame(stamped: readonly Stamped[]): boolean {
  return stamped.every(([location, stamp]) => isSameStamp(stampAt(location), stamp))
}

function nameFor(folder: string): string {
  return `outputs-${digestOf(folder)}`
}
