/**
 * Puts the published site on disk, so that it is whole whenever somebody looks and whatever happens meanwhile.
 */
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import pMap from 'p-map'
import type { OutputFile } from '../model/output-file.ts'
import type { FilePath } from '../model/place.ts'
import { filesIn } from './files-in.ts'
import { hasBytes } from './has-bytes.ts'
import { onDisk } from './on-disk.ts'
import { type OurFiles, readOurFiles, writeOurFiles } from './our-files.ts'
import { removalsOf } from './removals-of.ts'
import { removeFiles } from './remove-files.ts'
import { replaceFile } from './replace-file.ts'
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

const concurrency = 16

/**
 * Writes what changed and removes what we wrote earlier and no longer publish.
 *
 * Ask `foreignClaims` first: a file of somebody else at a planned path is overwritten. Throws when the disk
 * fails; what has been written by then is complete, and the list of our files knows it.
 */
export async function writeOutputs(
  outputs: readonly OutputFile[],
  target: WriteTarget,
  onProgress?: (done: number, total: number) => void,
): Promise<WriteReport> {
  const { folder, listFile, keep } = target
  const { files, leftovers } = filesIn(folder)
  const listed: OurFiles = (await readOurFiles(listFile)) ?? new Map()
  const ours = target.prune ? new Map([...files].map((path) => [path, listed.get(path) ?? path])) : listed
  const planned = new Map(outputs.map(({ path, source }) => [path, source]))
  const kept = new Map([...ours].filter(([path, source]) => !planned.has(path) && keep?.has(source)))
  const obsolete = [...files].filter((path) => ours.has(path) && !planned.has(path) && !kept.has(path))
  const { before, after } = removalsOf(obsolete, [...planned.keys()])

  // Whatever stops this run, the next one finds everything of ours on the list.
  await writeOurFiles(listFile, new Map([...ours, ...planned]))
  await removeFiles(folder, [...leftovers, ...before])
  const finished = new Map<FilePath, 'written' | 'unchanged'>()
  for (const batch of writingOrder(outputs, files)) {
    await pMap(
      batch,
      async (output, index) => {
        const file = join(folder, output.path)
        const isTaken = files.has(output.path)
        const temporary = join(dirname(file), temporaryName(index))
        finished.set(output.path, await writeOutput(output, { file, temporary, isTaken }))
        onProgress?.(finished.size, outputs.length)
      },
      { concurrency },
    )
  }
  if (finished.size !== outputs.length) {
    throw new Error(`Of ${outputs.length} planned files, ${finished.size} were written.`)
  }
  await removeFiles(folder, after)
  await writeOurFiles(listFile, new Map([...kept, ...planned]))

  const written = [...finished.values()].filter((result) => result === 'written').length
  return {
    written,
    unchanged: finished.size - written,
    removed: obsolete.length,
    foreign: [...files].filter((path) => !ours.has(path) && !planned.has(path)).sort(),
  }
}

interface Spot {
  readonly file: string
  readonly temporary: string
  readonly isTaken: boolean
}

/** Makes the content, and forgets it. */
async function writeOutput(
  { content }: OutputFile,
  { file, temporary, isTaken }: Spot,
): Promise<'written' | 'unchanged'> {
  const made = content()
  return onDisk(`write ${file}`, async () => {
    if (isTaken && (await hasBytes(file, made))) return 'unchanged'
    await mkdir(dirname(file), { recursive: true })
    await replaceFile(file, temporary, made)
    return 'written'
  })
}
