/** The way of all files from text to what the catalogue orders: each is compiled, or known from an earlier build. */
import type { Crew } from './engine/crew.ts'
import type { Digest } from './engine/digest.ts'
import type { Memory } from './engine/memory.ts'
import type { Stopwatch } from './engine/stopwatch.ts'
import type { Article, PlainPage } from './model/article.ts'
import { batchesOf } from './model/batches-of.ts'
import type { Outcome } from './model/diagnostic.ts'
import type { FilePath } from './model/place.ts'
import type { FoundFile } from './model/source.ts'
import { outcomeIn } from './outcome-in.ts'
import { outcomeKey, recallOutcome } from './recall-outcome.ts'
import { type Location, type SeenFiles, seenFiles } from './seen-files.ts'
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
  /** As they were when they were read. */
  readonly seen: SeenFiles
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
  { crew, memory, watch, stamps, onProgress }: Means,
): Promise<Outcome<Compiled>> {
  const keyOf = (path: FilePath, digest: Digest) => outcomeKey(environment, path, digest)
  const seen = seenFiles(files, { memory, stamps })
  const outcomes = new Map<Location, FileOutcome>()
  for (const { path, location } of files) {
    const digest = seen.get(location)?.digest
    const outcome = digest && recallOutcome(keyOf(path, digest), path, memory)
    if (outcome) outcomes.set(location, outcome)
  }

  const fresh = files.filter(({ location }) => !outcomes.has(location))
  const tasks = batchesOf(fresh, batchSize).map((batch) => () => ({ files: batch, reading }))
  await crew.each('compileBatch', tasks, (batch) => {
    watch.add(batch.times)
    for (const { path, location, stamp, digest, outcome, html } of batch.files) {
      seen.set(location, { stamp, digest })
      const known = outcomeIn(outcome, path)
      outcomes.set(location, known)
      memory.remember(keyOf(path, digest), outcome)
      memory.remember(known.body, html)
    }
    onProgress?.(outcomes.size, files.length)
  })

  const compiled = compiledFrom(
    files.map(({ path, location }) => ({ path, outcome: outcomes.get(location) })),
  )
  return { ...compiled, value: { ...compiled.value, seen } }
}

function compiledFrom(
  files: readonly { readonly path: FilePath; readonly outcome: FileOutcome | undefined }[],
): Outcome<Omit<Compiled, 'seen'>> {
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
