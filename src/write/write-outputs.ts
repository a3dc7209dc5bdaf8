/**
 * Puts the published site on disk, so that it is whole whenever somebody looks and whatever happens meanwhile.
 */
import { dirname, join } from 'node:path'
import type { FollowedFile, OutputFile } from '../model/output-file.ts'
import type { FilePath } from '../model/place.ts'
import { type OurFiles, type OurList, writeOurFiles } from './our-files.ts'
import type { PutResult, Spot } from './put-file.ts'
import { removalsOf } from './removals-of.ts'
import { removeFiles } from './remove-files.ts'
import type { Survey } from './survey-folder.ts'
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
  readonly path: FilePath
  readonly content: OutputFile<Page>['content']
}

/** Puts files that may be put in any order, each as `putFile` does; the results in the order of the files. */
export type PutFiles<Page = unknown> = (files: readonly Placing<Page>[]) => Promise<readonly PutResult[]>

export interface WritePlan<Page = unknown> {
  readonly outputs: readonly FollowedFile<Page>[]
  /** Those of them that are known to be there already, byte for byte. */
  readonly inPlace: ReadonlySet<FilePath>
  readonly survey: Survey
  /** What the list said before. */
  readonly listed: OurList
}

/**
 * Writes what changed and removes what we wrote earlier and no longer publish.
 *
 * Ask `foreignClaims` first: a file of somebody else at a planned path is overwritten. Throws when the disk
 * fails; what has been written by then is complete, and the list of our files knows it.
 */
export async function writeOutputs<Page>(
  { outputs, inPlace, survey, listed: { files: listed, unseen: formerlyUnseen } }: WritePlan<Page>,
  { folder, listFile, keep }: WriteTarget,
  put: PutFiles<Page>,
): Promise<WriteReport> {
  const planned = new Map(outputs.map(({ path, source }) => [path, source]))
  const kept = new Map([...listed].filter(([path, source]) => !planned.has(path) && keep?.has(source)))
  const obsolete = [...survey.present].filter((path) => !planned.has(path) && !kept.has(path))
  const { before, after } = removalsOf(obsolete, [...planned.keys()])

  // Whatever stops this run, the next one finds everything of ours on the list.
  const present = [...survey.present].map((path) => [path, listed.get(path) ?? path] as const)
  const meanwhile = new Map([...present, ...listed, ...planned])
  const isThere = new Set([...survey.present, ...survey.foreign])
  const unseen = new Set([...formerlyUnseen, ...[...planned.keys()].filter((path) => !isThere.has(path))])
  if (!areAlike(meanwhile, listed) || unseen.size > formerlyUnseen.size) {
    writeOurFiles(listFile, meanwhile, unseen)
  }
  removeFiles(folder, [...survey.leftovers, ...before])
  const waiting = outputs.filter(({ path }) => !inPlace.has(path))
  const seen = new Set([...isThere].filter((path) => !unseen.has(path)))
  const results: PutResult[] = []
  const putAll = async (batches: readonly (readonly FollowedFile<Page>[])[]) => {
    for (const batch of batches) {
      results.push(...(await put(batch.map((output, index) => placing(output, index, { folder, isThere })))))
    }
  }
  const { hidden, open } = writingOrder(waiting, seen)
  await putAll(hidden)
  if (unseen.size > 0) writeOurFiles(listFile, meanwhile)
  await putAll(open)
  if (planned.size !== results.length + inPlace.size) {
    throw new Error(`Of ${outputs.length} planned files, ${planned.size} have a place of their own.`)
  }
  removeFiles(folder, after)
  const inTheEnd = new Map([...kept, ...planned])
  if (!areAlike(inTheEnd, meanwhile)) writeOurFiles(listFile, inTheEnd)

  const written = results.filter((result) => result === 'written').length
  return {
    written,
    unchanged: planned.size - written,
    removed: obsolete.length,
    foreign: survey.foreign.filter((path) => !planned.has(path)),
  }
}

function areAlike(one: OurFiles, other: OurFiles): boolean {
  return one.size === other.size && [...one].every(([path, source]) => other.get(path) === source)
}

function placing<Page>(
  { path, content }: FollowedFile<Page>,
  index: number,
  { folder, isThere }: { readonly folder: string; readonly isThere: ReadonlySet<FilePath> },
): Placing<Page> {
  const file = join(folder, path)
  return {
    path,
    file,
    temporary: join(dirname(file), temporaryName(index)),
    isTaken: isThere.has(path),
    content,
  }
}
