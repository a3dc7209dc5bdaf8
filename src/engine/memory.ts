/**
 * What earlier builds found out, by the digest of everything that it follows from: losing it costs only time.
 *
 * The values lie in a pack; where each is, and when it was last of use, stands in an index that is exchanged at one
 * stroke when a build has ended. A killed build leaves the former index, and values behind its end that nobody knows.
 *
 * Not a database: lmdb ends the process when its file was cut, gives wrong values when a bit has flipped, and
 * rejects a promise that nobody holds when the disk is full.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import type { Digest } from './digest.ts'
import { DamagedMemory, openPack, type Pack, type PackRef } from './pack.ts'

export interface Memory {
  /** Undefined when it is not remembered. Throws `DamagedMemory`. */
  readonly recall: (key: Digest) => Buffer | undefined
  /** Whether `recall` would find something; counts as a use of it. */
  readonly knows: (key: Digest) => boolean
  readonly remember: (key: Digest, value: string | Uint8Array) => void
  /** Keeps what was remembered for later builds, and forgets what was of no use to the last ones. */
  readonly save: () => void
  readonly close: () => void
}

export interface OpenMemory extends Memory {
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

type Entry = readonly [at: number, length: number, checksum: number, lastUse: number]

/** Opens the memory in `folder`, or begins one. Throws what the disk says. */
export function openMemory(folder: string): OpenMemory {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'index.json')
  try {
    return { ...memoryOf(folder, readIndex(file)), wasDamaged: false }
  } catch (cause) {
    if (!(cause instanceof DamagedMemory)) throw cause
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    return { ...memoryOf(folder, undefined), wasDamaged: true }
  }
}

/** One that lasts as long as the build. */
export function noMemory(): Memory {
  const values = new Map<Digest, Buffer>()
  return {
    recall: (key) => values.get(key),
    knows: (key) => values.has(key),
    remember: (key, value) => values.set(key, Buffer.from(value as string)),
    save: () => {},
    close: () => {},
  }
}

function memoryOf(folder: string, index: Index | undefined): Memory {
  const build = (index?.build ?? 0) + 1
  const entries = new Map(Object.entries(index?.entries ?? {}))
  let name = index?.pack ?? `${build}.pack`
  let pack = openPack(join(folder, name), index?.length ?? 0)

  function use(key: Digest): Entry | undefined {
    const entry = entries.get(key)
    if (entry && entry[3] !== build) entries.set(key, [entry[0], entry[1], entry[2], build])
    return entry
  }

  return {
    recall(key) {
      const entry = use(key)
      return entry && pack.read([entry[0], entry[1], entry[2]])
    },
    knows: (key) => use(key) !== undefined,
    remember: (key, value) => entries.set(key, [...pack.append(value), build]),
    save() {
      for (const [key, [, , , lastUse]] of entries) if (lastUse <= build - buildsKept) entries.delete(key)
      const former = name
      if (isWasteful(entries, pack)) {
        name = `${build}.pack`
        pack = repacked(entries, pack, join(folder, name))
      }
      pack.flush()
      writeIndex(join(folder, 'index.json'), {
        format,
        build,
        pack: name,
        length: pack.length(),
        entries: Object.fromEntries(entries),
      })
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

/** A line of head, which vouches for the text behind it. */
function writeIndex(file: string, index: Index): void {
  const text = JSON.stringify(index)
  writeFileSync(`${file}.new`, `${crc32(text)}\n${text}`)
  renameSync(`${file}.new`, file)
}

function readIndex(file: string): Index | undefined {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined
    throw cause
  }
  const end = text.indexOf('\n')
  const body = text.slice(end + 1)
  if (end < 0 || text.slice(0, end) !== String(crc32(body)))
    throw new DamagedMemory(`${file} is not what it was.`)
  const index: Index = JSON.parse(body)
  if (index.format !== format) throw new DamagedMemory(`${file} is of another version.`)
  return index
}
