/**
 * What earlier builds found out, by the digest of everything that it follows from: losing it costs only time.
 *
 * The values lie in a pack; where each is, and when it was last of use, stands in an index that is exchanged at one
 * stroke when a build has ended. A killed build leaves the former index, and values behind its end that nobody knows.
 *
 * Not a database: lmdb ends the process when its file was cut, gives wrong values when a bit has flipped, and
 * rejects a promise that nobody holds when the disk is full.
 */
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DamagedMemory, readChecked, writeChecked } from './checked-file.ts'
import type { Digest } from './digest.ts'
import { type DiskTime, diskTime } from './file-stamp.ts'
import { openPack, type Pack, type PackRef } from './pack.ts'
import { writeText } from './write-text.ts'

export interface Memory {
  /** Undefined when it is not remembered. Throws `DamagedMemory`. */
  readonly recall: (key: Digest) => Buffer | undefined
  /** Whether `recall` would find something; counts as a use of it. */
  readonly knows: (key: Digest) => boolean
  /** The value must be the one that the key always stands for. */
  readonly remember: (key: Digest, value: string | Uint8Array) => void
  /**
   * What was noted under a name, in this build or by one before that ended, as JSON. Unlike a value it may be out of
   * date: whoever reads it compares.
   */
  readonly noted: (name: string) => unknown
  readonly note: (name: string, value: unknown) => void
  /** Takes back what was noted, at once: for what is about to change. */
  readonly withdraw: (name: string) => void
  /** Keeps what was remembered for later builds, and forgets what was of no use to the last ones. */
  readonly save: () => void
  /** Keeps what was remembered and forgets nothing: for a build that asked for little of what is of use. */
  readonly add: () => void
  readonly close: () => void
  /** What time it is for the disk that the memory lies on. */
  readonly now: () => DiskTime
  /** What was there could not be used, and has been thrown away. */
  readonly wasDamaged: boolean
}

/** For how many builds a value stays that none of them uses: somebody may come back from another branch. */
const buildsKept = 5
/** A pack is written anew when less than half of it is of use, once that is worth the time. */
const smallPack = 1 << 22

const format = 'bantin-memory-1'

interface Index {
  readonly format: string
  readonly build: number
  readonly pack: string
  readonly length: number
  readonly entries: Readonly<Record<string, Entry>>
}

interface Note {
  readonly version: string
  readonly value: unknown
}

type Entry = readonly [at: number, length: number, checksum: number, lastUse: number]

/**
 * Opens the memory in `folder`, or begins one. Throws what the disk says.
 *
 * @param version Of the program: what another one noted is not understood.
 */
export function openMemory(folder: string, version: string): Memory {
  begin(folder)
  try {
    return { ...memoryOf(folder, version, readIndex(join(folder, 'index.json'))), wasDamaged: false }
  } catch (cause) {
    if (!(cause instanceof DamagedMemory)) throw cause
    discardMemory(folder)
    begin(folder)
    return { ...memoryOf(folder, version, undefined), wasDamaged: true }
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
    wasDamaged: false,
  }
}

function memoryOf(folder: string, version: string, index: Index | undefined): Omit<Memory, 'wasDamaged'> {
  const build = (index?.build ?? 0) + 1
  const entries = new Map(Object.entries(index?.entries ?? {}))
  let name = index?.pack ?? `${build}.pack`
  let pack = openPack(join(folder, name), index?.length ?? 0)
  const notes = new Map<string, unknown>()

  function use(key: Digest): Entry | undefined {
    const entry = entries.get(key)
    if (entry && entry[3] !== build) entries.set(key, [entry[0], entry[1], entry[2], build])
    return entry
  }

  /** The notes last: what they say is true of a memory that is whole. */
  function write(build: number): void {
    pack.flush()
    const index: Index = {
      format,
      build,
      pack: name,
      length: pack.length(),
      entries: Object.fromEntries(entries),
    }
    writeChecked(join(folder, 'index.json'), JSON.stringify(index))
    for (const [name, value] of notes)
      writeChecked(noteFile(name, folder), JSON.stringify({ version, value } satisfies Note))
  }

  return {
    recall(key) {
      const entry = use(key)
      return entry && pack.read([entry[0], entry[1], entry[2]])
    },
    knows: (key) => use(key) !== undefined,
    remember(key, value) {
      // A key stands for one value: articles without a text share theirs.
      if (use(key) === undefined) entries.set(key, [...pack.append(value), build])
    },
    noted(name) {
      if (notes.has(name)) return notes.get(name)
      return readNote(name, folder, version)
    },
    note: (name, value) => notes.set(name, value),
    withdraw(name) {
      notes.delete(name)
      rmSync(noteFile(name, folder), { force: true })
    },
    add: () => write(build - 1),
    save() {
      for (const [key, [, , , lastUse]] of entries) if (lastUse <= build - buildsKept) entries.delete(key)
      const former = name
      if (isWasteful(entries, pack)) {
        // Not the name of a pack that this build began: it is read meanwhile.
        name = `${build}-again.pack`
        pack = repacked(entries, pack, join(folder, name))
      }
      write(build)
      if (former !== name) rmSync(join(folder, former), { force: true })
    },
    close: () => pack.close(),
    now: () => diskTime(join(folder, 'clock')),
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

function isWasteful(entries: ReadonlyMap<string, Entry>, pack: Pack): boolean {
  let used = 0
  for (const [, length] of entries.values()) used += length
  return pack.length() > smallPack && used * 2 < pack.length()
}

/** Moves every value to a new pack, and lets the old one go. */
function repacked(entries: Map<string, Entry>, old: Pack, file: string): Pack {
  const pack = openPack(file, 0)
  for (const [key, [at, length, checksum, lastUse]] of entries) {
    entries.set(key, [...pack.append(old.read([at, length, checksum] satisfies PackRef)), lastUse])
  }
  old.close()
  return pack
}

function readIndex(file: string): Index | undefined {
  const text = readChecked(file)
  if (text === undefined) return undefined
  const index: Index = JSON.parse(text)
  if (index.format !== format) throw new DamagedMemory(`${file} is of another version.`)
  return index
}
