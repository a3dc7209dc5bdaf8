/** The way of all files from text to what the catalogue orders. */
import type { Crew } from './engine/crew.ts'
import type { Article, PlainPage } from './model/article.ts'
import { batchesOf } from './model/batches-of.ts'
import type { Outcome } from './model/diagnostic.ts'
import type { FilePath } from './model/place.ts'
import type { FoundFile } from './model/source.ts'
import type { Reading } from './work/compile-batch.ts'
import type { works } from './work/works.ts'

export interface Compiled {
  readonly articles: readonly Article[]
  readonly pages: readonly PlainPage[]
  /** The HTML of each body, with its marks. */
  readonly bodies: ReadonlyMap<FilePath, string>
  /** Files with errors of their own. */
  readonly broken: readonly FilePath[]
  /** The texts that diagnostics point into. */
  readonly texts: ReadonlyMap<FilePath, string>
}

export interface Effort {
  readonly crew: Crew<typeof works>
  readonly onProgress?: ((done: number, total: number) => void) | undefined
}

/** Some tens of milliseconds of work: long against the way to a thread, short against the whole. */
const batchSize = 32

export async function compileFiles(
  files: readonly FoundFile[],
  reading: Reading,
  { crew, onProgress }: Effort,
): Promise<Outcome<Compiled>> {
  const tasks = batchesOf(files, batchSize).map((batch) => ({ files: batch, reading }))
  let done = 0
  const batches = await crew.each('compileBatch', tasks, (results) => {
    done += results.length
    onProgress?.(done, files.length)
    return results
  })
  const results = batches.flat()
  const sound = results.flatMap(({ value }) => value ?? [])
  const entries = sound.map(({ entry }) => entry)
  return {
    value: {
      articles: entries.filter((entry) => entry.kind === 'article'),
      pages: entries.filter((entry) => entry.kind === 'page'),
      bodies: new Map(sound.map(({ entry, html }) => [entry.file, html])),
      broken: results.filter(({ value }) => value === undefined).map(({ path }) => path),
      texts: new Map(results.flatMap(({ path, text }) => (text === undefined ? [] : [[path, text]]))),
    },
    diagnostics: results.flatMap(({ diagnostics }) => diagnostics),
  }
}
