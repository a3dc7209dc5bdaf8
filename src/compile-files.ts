/** The way of all files from text to what the catalogue orders: each is compiled, or known from an earlier build. */
import type { Crew } from './engine/crew.ts'
import { type Digest, digestOf } from './engine/digest.ts'
import { type DiskTime, type FileStamp, isSameStamp, isSettled, stampBehind } from './engine/file-stamp.ts'
import type { Memory } from './engine/memory.ts'
import type { Stopwatch } from './engine/stopwatch.ts'
import type { Article, PlainPage } from './model/article.ts'
import { batchesOf } from './model/batches-of.ts'
import type { Outcome } from './model/diagnostic.ts'
import type { FilePath } from './model/place.ts'
import type { FoundFile } from './model/source.ts'
import { readBytes } from './read/read-source.ts'
import type { SiteOnDisk } from './site-on-disk.ts'
import type { FileOutcome, Reading } from './works/compile-batch.ts'
import type { works } from './works/works.ts'

export interface Compiled {
  readonly articles: readonly Article[]
  readonly pages: readonly PlainPage[]
  /** By file, the digest under which the HTML of its body is remembered. */
  readonly bodies: ReadonlyMap<FilePath, Digest>
  /** Files with errors of their own. */
  readonly broken: readonly FilePath[]
  /** The texts that diagnostics point into. */
  readonly texts: ReadonlyMap<FilePath, string>
}

/** What a build works with. */
export interface Means extends Pick<SiteOnDisk, 'began' | 'stamps'> {
  readonly crew: Crew<typeof works>
  readonly memory: Memory
  readonly watch: Stopwatch
  readonly onProgress?: ((done: number, total: number) => void) | undefined
}

export interface Compilation {
  readonly files: readonly FoundFile[]
  readonly reading: Reading
  /** Of everything that decides what becomes of a file besides the file. */
  readonly environment: Digest
}

/** Some tens of milliseconds of work: long against the way to a thread, short against the whole. */
const batchSize = 32

export async function compileFiles(
  { files, reading, environment }: Compilation,
  { crew, memory, watch, stamps, began, onProgress }: Means,
): Promise<Outcome<Compiled>> {
  const keyOf = (path: FilePath, digest: Digest) => digestOf(environment, path, digest)
  const seen = seenFiles(files, { memory, stamps })
  const outcomes = new Map<Location, FileOutcome>()
  for (const { path, location } of files) {
    const digest = seen.get(location)?.digest
    const outcome = digest && recallOutcome(keyOf(path, digest), memory)
    if (outcome) outcomes.set(location, outcome)
  }

  const fresh = files.filter(({ location }) => !outcomes.has(location))
  const tasks = batchesOf(fresh, batchSize).map((batch) => () => ({ files: batch, reading }))
  await crew.each('compileBatch', tasks, (batch) => {
    watch.add(batch.times)
    for (const { path, location, stamp, digest, outcome, html } of batch.files) {
      seen.set(location, { stamp, digest })
      const known: FileOutcome = JSON.parse(outcome)
      outcomes.set(location, known)
      memory.remember(keyOf(path, digest), outcome)
      memory.remember(known.body, html)
    }
    onProgress?.(outcomes.size, files.length)
  })

  memory.note('sources', settledFiles(seen, { began, now: memory.now() }))
  return compiledFrom(files.map(({ path, location }) => ({ path, outcome: outcomes.get(location) })))
}

/** Absolute. Not the path: two files may have one path, when their names differ only in Unicode form. */
type Location = string

interface SeenFile {
  readonly stamp: FileStamp
  /** Of its bytes. */
  readonly digest: Digest
}

type SeenFiles = Map<Location, SeenFile>

/** The files that the last build saw; read again only where the disk says that they are no longer the same. */
function seenFiles(
  files: readonly FoundFile[],
  { memory, stamps }: Pick<Means, 'memory' | 'stamps'>,
): SeenFiles {
  const known = new Map((memory.noted('sources') ?? []) as readonly (readonly [Location, SeenFile])[])
  const seen: SeenFiles = new Map()
  for (const file of files) {
    const before = known.get(file.location)
    const stamp = stamps.get(file.location)
    if (before === undefined || stamp === undefined) continue
    const digest = isSameStamp(stamp, before.stamp) ? before.digest : digestOf(readBytes(file))
    seen.set(file.location, { stamp, digest })
  }
  return seen
}

/** Those that can be told by their stamp next time. One that changed just before the build is read once more. */
function settledFiles(
  seen: SeenFiles,
  { began, now }: { readonly began: DiskTime; readonly now: DiskTime },
): readonly (readonly [Location, SeenFile])[] {
  const isStillSame = (location: Location, { stamp, digest }: SeenFile) =>
    digestOf(readBytes({ location })) === digest && isSameStamp(stampBehind(location), stamp)
  return [...seen].filter(
    ([location, file]) =>
      isSettled(file.stamp, began) || (isSettled(file.stamp, now) && isStillSame(location, file)),
  )
}

function recallOutcome(key: Digest, memory: Memory): FileOutcome | undefined {
  const written = memory.recall(key)
  if (written === undefined) return undefined
  const outcome: FileOutcome = JSON.parse(written.toString())
  return memory.knows(outcome.body) ? outcome : undefined
}

function compiledFrom(
  files: readonly { readonly path: FilePath; readonly outcome: FileOutcome | undefined }[],
): Outcome<Compiled> {
  const results = files.flatMap(({ path, outcome }) => (outcome ? [{ path, ...outcome }] : []))
  const entries = results.flatMap(({ entry }) => entry ?? [])
  return {
    value: {
      articles: entries.filter((entry) => entry.kind === 'article'),
      pages: entries.filter((entry) => entry.kind === 'page'),
      bodies: new Map(results.map(({ path, body }) => [path, body])),
      broken: results.filter(({ entry }) => entry === undefined).map(({ path }) => path),
      texts: new Map(results.flatMap(({ path, text }) => (text === undefined ? [] : [[path, text]]))),
    },
    diagnostics: results.flatMap(({ diagnostics }) => diagnostics),
  }
}
