/**
 * The files made of images, kept beside the memory: each is made once, whatever builds come and go.
 *
 * A file is named by what it follows from and by a checksum, and appears at one stroke: one that a killed build left, or
 * that was damaged, is made again. They are too large for the memory's pack, which is read and moved as a whole.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import pMap from 'p-map'
import type { Memory } from './engine/memory.ts'
import type { Stopwatch } from './engine/stopwatch.ts'
import { type Derivative, derivativeName } from './model/derivative.ts'
import { groupBy } from './model/group-by.ts'
import { derivePicture } from './picture/derive-picture.ts'
import { pictureDigest } from './picture/picture-digest.ts'
import { readBytes } from './read/read-source.ts'
import { replaceFile } from './write/replace-file.ts'

export interface DerivativeStore {
  /** Makes those that are not there. Throws an `Error` for the disk, and when an image was changed meanwhile. */
  readonly make: (derivatives: readonly Derivative[]) => Promise<void>
  /** Where one is that was made. */
  readonly fileOf: (derivative: Derivative) => string
  /** Lets go what builds that made something have not used for a while. Does nothing where this one made nothing. */
  readonly sweep: (used: readonly Derivative[]) => void
}

export interface StoreMeans {
  readonly folder: string
  /** How many are made at once. */
  readonly jobs: number
  readonly memory: Pick<Memory, 'note' | 'noted'>
  readonly watch: Stopwatch
}

/** Somebody may come back from another branch. */
const buildsKept = 5

export function openDerivatives({ folder, jobs, memory, watch }: StoreMeans): DerivativeStore {
  const sound = new Map<string, string>()
  let kept: ReadonlyMap<string, string> | undefined
  let isMaking = false

  /** Whether it is there and is what it was. */
  function isSound(key: string): boolean {
    if (sound.has(key)) return true
    kept ??= filesIn(folder)
    const name = kept.get(key)
    if (name === undefined) return false
    const isDamaged = nameFor(key, readFileSync(join(folder, name))) !== name
    if (isDamaged) rmSync(join(folder, name))
    else sound.set(key, name)
    return !isDamaged
  }

  async function makeOf(derivatives: readonly [Derivative, ...Derivative[]]): Promise<void> {
    const [{ of, location, digest }] = derivatives
    const bytes = readBytes({ location })
    if (pictureDigest(bytes) !== digest)
      throw new Error(`The image ${of} was changed while the site was built.`)
    const derive = await derivePicture(bytes)
    const makeOne = async (derivative: Derivative) => {
      const made = await derive(derivative.recipe)
      const key = keyOf(derivative)
      const name = nameFor(key, made)
      replaceFile(join(folder, name), join(folder, `${key}.new`), made)
      sound.set(key, name)
    }
    await pMap(derivatives, makeOne, { concurrency: jobs })
  }

  return {
    async make(derivatives) {
      const missing = derivatives.filter((derivative) => !isSound(keyOf(derivative)))
      if (missing.length === 0) return
      isMaking = true
      mkdirSync(folder, { recursive: true })
      const byImage = groupBy(missing, ({ location }) => location)
      for (const ofOne of byImage.values()) {
        await watch.timed('write/derive', () => makeOf(ofOne as [Derivative, ...Derivative[]]))
      }
    },
    fileOf(derivative) {
      const name = sound.get(keyOf(derivative))
      if (name === undefined) throw new Error(`The derivative ${keyOf(derivative)} was not made.`)
      return join(folder, name)
    },
    sweep(used) {
      if (!isMaking) return
      const isUsed = new Set(used.map(keyOf))
      const before = (memory.noted(note) ?? {}) as Readonly<Record<string, number>>
      const unused = [...filesIn(folder)].filter(([key]) => !isUsed.has(key))
      const ages = unused.map(([, name]) => ({ name, age: (before[name] ?? 0) + 1 }))
      for (const { name } of ages.filter(({ age }) => age >= buildsKept)) rmSync(join(folder, name))
      const waiting = ages.filter(({ age }) => age < buildsKept)
      memory.note(note, Object.fromEntries(waiting.map(({ name, age }) => [name, age])))
    },
  }
}

const note = 'derivatives'

function keyOf({ digest, recipe }: Derivative): string {
  return `${digest}-${derivativeName(recipe)}`
}

function nameFor(key: string, bytes: Uint8Array): string {
  return `${key}.${crc32(bytes).toString(16)}`
}

/** By key, the name of each file. What has no checksum at its end is not finished, and its key is that of nothing. */
function filesIn(folder: string): ReadonlyMap<string, string> {
  mkdirSync(folder, { recursive: true })
  return new Map(readdirSync(folder).map((name) => [name.replace(/\.[0-9a-f]+$/, ''), name]))
}
