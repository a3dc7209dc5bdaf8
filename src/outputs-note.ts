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
  /** The names of all that was searched for in the files before they were put, and not found. */
  readonly secrets: readonly string[]
}

/** Undefined when nothing is known of the folder, or a build that worked on it did not end. */
export function notedOutputs(folder: string, memory: Pick<Memory, 'noted'>): OutputsNote | undefined {
  return memory.noted(nameFor(folder)) as OutputsNote | undefined
}

/** At once: from now on the folder is no longer as it was noted. */
export function forgetOutputs(folder: string, memory: Memory): void {
  memory.withdraw(nameFor(folder))
}

/** Notes nothing when a file or folder cannot be told by its stamp next time. */
export function noteOutputs(
  note: Omit<OutputsNote, 'folders'>,
  { folder, listFile }: Pick<WriteTarget, 'folder' | 'listFile'>,
  memory: Memory,
): void {
  const inside = foldersAround(note.files.map(([path]) => path))
  const locations = [listFile, folder, ...inside.map((path) => join(folder, path))]
  const folders = firmStamps(locations, memory)
  if (folders) memory.note(nameFor(folder), { ...note, folders } satisfies OutputsNote)
}

/** Notes the folder as `note` has it, but for what has become of the files at some of its paths. */
export function renoteOutputs(
  note: OutputsNote,
  { folder, paths }: { readonly folder: string; readonly paths: readonly FilePath[] },
  memory: Memory,
): void {
  const touched = [folder, ...foldersAround(paths).map((path) => join(folder, path))]
  const stamps = firmStamps(touched, memory)
  if (stamps === undefined) return
  const now = new Map(stamps)
  const folders = note.folders.map(([location, stamp]): Stamped => [location, now.get(location) ?? stamp])
  memory.note(nameFor(folder), { ...note, folders } satisfies OutputsNote)
}

function foldersAround(paths: readonly FilePath[]): readonly FilePath[] {
  return [...new Set(paths.flatMap(foldersOf))]
}

/** Undefined when one of them cannot be told by its stamp next time. */
function firmStamps(
  locations: readonly string[],
  memory: Pick<Memory, 'now'>,
): readonly Stamped[] | undefined {
  const now = memory.now()
  const stamped = locations.flatMap((location): readonly Stamped[] => {
    const stamp = stampAt(location)
    return stamp && isSettled(stamp, now) ? [[location, stamp]] : []
  })
  return stamped.length === locations.length ? stamped : undefined
}

/** Whether all of this is as it was. */
export function areSame(stamped: readonly Stamped[]): boolean {
  return stamped.every(([location, stamp]) => isSameStamp(stampAt(location), stamp))
}

function nameFor(folder: string): string {
  return `outputs-${digestOf(folder)}`
}
