/**
 * Values by the digest of everything that they follow from.
 *
 * They lie in a pack; where each is, and when it was last of use, stands in an index that is exchanged at one stroke
 * when a build has ended. A killed build leaves the former index, and values behind its end that nobody knows.
 *
 * Not a database: lmdb ends the process when its file was cut, gives wrong values when a bit has flipped, and
 * rejects a promise that nobody holds when the disk is full.
 */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { DamagedMemory, readChecked, writeChecked } from './checked-file.ts'
import type { Digest } from './digest.ts'
import { openPack, type Pack, type PackRef } from './pack.ts'

export interface ValueStore {
  /** Undefined when it is not there. Throws `DamagedMemory`. */
  readonly recall: (key: Digest) => Buffer | undefined
  /** Whether `recall` would find something; counts as a use of it. */
  readonly knows: (key: Digest) => boolean
  /** The value must be the one that the key always stands for. */
  readonly remember: (key: Digest, value: string | Uint8Array) => void
  /** Keeps what was remembered for later builds, and forgets what was of no use to the last ones. */
  readonly save: () => void
  /** Keeps what was remembered and forgets nothing. */
  readonly add: () => void
  readonly close: () => void
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

type Entry = readonly [at: number, length: number, checksum: number, lastUse: number]

/** Opens the store in `folder`, or begins one. Throws `DamagedMemory`, or what the disk says. */
export function openValueStore(folder: string): ValueStore {
  const index = readIndex(join(folder, 'index.json'))
  const build = (index?.build ?? 0) + 1
  const entries = new Map(Object.entries(index?.entries ?? {}))
  let name = index?.pack ?? `${build}.pack`
  let pack = openPack(join(folder, name), index?.length ?? 0)

  function use(key: Digest): Entry | undefined {
    const entry = entries.get(key)
    if (entry && entry[3] !== build) entries.set(key, [entry[0], entry[1], entry[2], build])
    return entry
  }

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
  }
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
