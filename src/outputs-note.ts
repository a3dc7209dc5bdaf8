/** What the last build left in an output folder, as the memory keeps it. */
import { type Digest, digestOf } from './engine/digest.ts'
import type { FileStamp } from './engine/file-stamp.ts'
import type { Memory } from './engine/memory.ts'
import type { FilePath } from './model/place.ts'

/** A file as it was put. */
export interface PutBefore {
  /** Of everything that decides its bytes. */
  readonly key: Digest
  readonly stamp: FileStamp
}

export type OutputRows = readonly (readonly [FilePath, PutBefore])[]

/** No rows when nothing is known of the folder, or a build that worked on it did not end. */
export function notedOutputs(folder: string, memory: Memory): OutputRows {
  return (memory.noted(nameFor(folder)) ?? []) as OutputRows
}

/** Gives the rows, and forgets them at once: from now on the folder is no longer as it was noted. */
export function takeBackOutputs(folder: string, memory: Memory): ReadonlyMap<FilePath, PutBefore> {
  const rows = notedOutputs(folder, memory)
  memory.withdraw(nameFor(folder))
  return new Map(rows)
}

export function noteOutputs(folder: string, rows: OutputRows, memory: Memory): void {
  memory.note(nameFor(folder), rows)
}

function nameFor(folder: string): string {
  return `outputs-${digestOf(folder)}`
}
