/**
 * Puts the published site on disk, so that it is whole whenever somebody looks and whatever happens meanwhile.
 */
import { dirname, join } from 'node:path'
import type { OutputFile } from '../model/output-file.ts'
import type { FilePath } from '../model/place.ts'
import { filesIn } from './files-in.ts'
import { type OurFiles, readOurFiles, writeOurFiles } from './our-files.ts'
import type { PutResult, Spot } from './put-file.ts'
import { removalsOf } from './removals-of.ts'
import { removeFiles } from './remove-files.ts'
import { temporaryName } from './temporary-name.ts'
import type { WriteTarget } from './write-target.ts'
import { writingOrder } from './writing-order.ts'

export type { WriteTarget }

export interface WriteReport {
  readonly written: number
  /** Held the same bytes already, and were not touched. */
  readonly unchanged: number
  readonly removed: number
  /** Files that are not ours and were left alone, by path. */
  readonly foreign: readonly FilePath[]
}

/** A file to put, as plain data. */
export interface Placing<Page = unknown> extends Spot {
  readonly content: OutputFile<Page>['content']
}

/** Puts files that may be put in any order, each as `putFile` does; the results in the order of the files. */
export type PutFiles<Page = unknown> = (files: readonly Placing<Page>[]) => Promise<readonly PutResult[]>

/**
 * Writes what changed and removes what we wrote earlier and no longer publish.
 *
 * Ask `foreignClaims` first: a file of somebody else at a planned path is overwritten. Throws when the disk
 * fails; what has been written by then is complete, and the list of our files knows it.
 */
export async function writeOutputs<Page>(
  outputs: readonly OutputFile<Page>[],
  target: WriteTarget,
  put: PutFiles<Page>,
): Promise<WriteReport> {
  const { folder, listFile, keep } = target
  const { files, leftovers } = filesIn(folder)
  const listed: OurFiles = readOurFiles(listFile) ?? new Map()
  const ours = target.prune ? new Map([...files].map((path) => [path, listed.get(path) ?? path])) : listed
  const planned = new Map(outputs.map(({ path, source }) => [path, source]))
  const kept = new Map([...ours].filter(([path, source]) => !planned.has(path) && keep?.has(source)))
  const obsolete = [...files].filter((path) => ours.has(path) && !planned.has(path) && !kept.has(path))
  const { before, after } = removalsOf(obsolete, [...planned.keys()])

  // Whatever stops this run, the next one finds everything of ours on the list.
  writeOurFiles(listFile, new Map([...ours, ...planned]))
  removeFiles(folder, [...leftovers, ...before])
  const results: PutResult[] = []
  for (const batch of writingOrder(outputs, files)) {
    results.push(...(await put(batch.map((output, index) => placing(output, index, { folder, files })))))
  }
  if (new Set(planned.keys()).size !== results.length) {
    throw new Error(`Of ${outputs.length} planned files, ${planned.size} have a place of their own.`)
  }
  removeFiles(folder, after)
  writeOurFiles(listFile, new Map([...kept, ...planned]))

  const written = results.filter((result) => result === 'written').length
  return {
    written,
    unchanged: results.length - written,
    removed: obsolete.length,
    foreign: [...files].filter((path) => !ours.has(path) && !planned.has(path)).sort(),
  }
}

function placing<Page>(
  { path, content }: OutputFile<Page>,
  index: number,
  { folder, files }: { readonly folder: string; readonly files: ReadonlySet<FilePath> },
): Placing<Page> {
  const file = join(folder, path)
  return { file, temporary: join(dirname(file), temporaryName(index)), isTaken: files.has(path), content }
}
