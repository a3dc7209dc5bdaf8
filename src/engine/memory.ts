/**
 * What earlier builds found out: values by the digest of everything that they follow from, and notes, which have names
 * and may be out of date. Losing it costs only time.
 */
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { readChecked, writeChecked } from './checked-file.ts'
import type { Digest } from './digest.ts'
import { type DiskTime, diskTime } from './file-stamp.ts'
import { openValueStore, type ValueStore } from './value-store.ts'
import { writeText } from './write-text.ts'

export interface Memory extends ValueStore {
  /**
   * What was noted under a name, in this build or by one before that ended, as JSON. Unlike a value it may be out of
   * date: whoever reads it compares. Throws `DamagedMemory`.
   */
  readonly noted: (name: string) => unknown
  /** Kept with `save` or `add`, behind all values: what a note says is true of a memory that is whole. */
  readonly note: (name: string, value: unknown) => void
  /** Takes back what was noted, at once: for what is about to change. */
  readonly withdraw: (name: string) => void
  /** What time it is for the disk that the memory lies on. */
  readonly now: () => DiskTime
}

interface Note {
  readonly version: string
  readonly value: unknown
}

/**
 * Opens the memory in `folder`, or begins one. Throws what the disk says.
 *
 * @param version Of the program: what another one noted is not understood.
 */
export function openMemory(folder: string, version: string): Memory {
  begin(folder)
  const notes = new Map<string, unknown>()
  let store: ValueStore | undefined
  // When it is asked for first: to open it takes as long as all that a build does that finds nothing changed.
  const values = () => {
    store ??= openValueStore(folder)
    return store
  }
  const keepNotes = () => {
    for (const [name, value] of notes) {
      writeChecked(noteFile(name, folder), JSON.stringify({ version, value } satisfies Note))
    }
  }
  return {
    recall: (key) => values().recall(key),
    knows: (key) => values().knows(key),
    remember: (key, value) => values().remember(key, value),
    noted: (name) => (notes.has(name) ? notes.get(name) : readNote(name, folder, version)),
    note: (name, value) => notes.set(name, value),
    withdraw(name) {
      notes.delete(name)
      rmSync(noteFile(name, folder), { force: true })
    },
    add() {
      values().add()
      keepNotes()
    },
    save() {
      values().save()
      keepNotes()
    },
    close: () => store?.close(),
    now: () => diskTime(join(folder, 'clock')),
  }
}

/** Forgets everything. What lies in folders below is not the memory's, and vouches for itself. */
export function discardMemory(folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) rmSync(join(folder, entry.name), { force: true })
  }
}

/** Nobody commits it by mistake. */
function begin(folder: string): void {
  mkdirSync(folder, { recursive: true })
  writeText(join(folder, '.gitignore'), '*\n')
}

/** One that lasts as long as the build. */
export function noMemory(): Memory {
  const values = new Map<Digest, Buffer>()
  return {
    recall: (key) => values.get(key),
    knows: (key) => values.has(key),
    remember: (key, value) => values.set(key, Buffer.from(value as string)),
    noted: () => undefined,
    note: () => {},
    withdraw: () => {},
    save: () => {},
    add: () => {},
    close: () => {},
    now: () => ({ nowMs: 0, grainMs: 0 }),
  }
}

/**
 * What the last build that ended noted under a name in the memory of `folder`, without opening that: for whoever has
 * no lock and only looks. Throws `DamagedMemory`.
 */
export function readNote(name: string, folder: string, version: string): unknown {
  const text = readChecked(noteFile(name, folder))
  const note: Note | undefined = text === undefined ? undefined : JSON.parse(text)
  return note?.version === version ? note.value : undefined
}

function noteFile(name: string, folder: string): string {
  return join(folder, `${name}.json`)
}
