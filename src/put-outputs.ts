/** The way of all planned files to the disk: each is printed and put, or known to be in its place. */
import { join } from 'node:path'
import type { Means } from './compile-files.ts'
import type { DerivativeStore } from './derivative-store.ts'
import type { Digest } from './engine/digest.ts'
import { type DiskTime, isSameStamp, isSettled, passTick, stampAt } from './engine/file-stamp.ts'
import type { Memory } from './engine/memory.ts'
import { batchesOf } from './model/batches-of.ts'
import type { Derivative } from './model/derivative.ts'
import type { Reason } from './model/explanation.ts'
import { type FollowedFile, isDerivative, isPage, type OutputFile } from './model/output-file.ts'
import type { FilePath } from './model/place.ts'
import type { Instant } from './model/time.ts'
import type { KeyOf, OutputKey } from './output-keys.ts'
import {
  areSame,
  forgetOutputs,
  notedOutputs,
  noteOutputs,
  type OutputsNote,
  type PutBefore,
} from './outputs-note.ts'
import { reasonsFor } from './reasons-for.ts'
import { recallBody } from './recall-body.ts'
import type { PageSubject } from './render/page-subject.ts'
import { contentOf, type FileToPut, type Printing } from './works/put-batch.ts'
import { withHtml } from './works/with-html.ts'
import { type OurFiles, type OurList, readOurList } from './write/our-files.ts'
import type { PutResult } from './write/put-file.ts'
import { type Survey, surveyFolder } from './write/survey-folder.ts'
import { type Placing, type WriteReport, type WriteTarget, writeOutputs } from './write/write-outputs.ts'

const batchSize = 64

const unremembered: readonly Reason[] = ['unremembered']

export interface Publication {
  readonly outputs: readonly FollowedFile<PageSubject>[]
  readonly printing: Printing
  /** By file, the digest under which the HTML of its body is remembered. */
  readonly bodies: ReadonlyMap<FilePath, Digest>
  readonly keyOf: KeyOf
  /** The names of what none of the outputs tells. */
  readonly secrets: readonly string[]
  /** When the build was asked for. */
  readonly asked: Instant
  readonly derivatives: DerivativeStore
}

type Put = Omit<PutBefore, 'key'>
type Keys = ReadonlyMap<FilePath, OutputKey | undefined>

export async function putOutputs(
  publication: Publication,
  target: WriteTarget,
  { crew, memory, watch, onProgress }: Means,
): Promise<WriteReport> {
  const { outputs, printing, asked, derivatives, keyOf, secrets } = publication
  const { folder } = target
  const keys = new Map(outputs.map((output) => [output.path, keyOf(output)]))
  const listed: OurList = readOurList(target.listFile) ?? { files: new Map(), unseen: new Set() }
  const { known, survey } = whatLies(target, { keys, listed, memory })
  forgetOutputs(folder, memory)
  rememberSubjects(outputs, keys, memory)
  const puts = new Map<FilePath, Put>()
  for (const [path, { key, stamp, written }] of known ?? []) {
    const isSame = keys.get(path)?.whole === key.whole && isSameStamp(stampAt(join(folder, path)), stamp)
    if (isSame) puts.set(path, { stamp, ...(written && { written }) })
  }
  const inPlace = new Set(puts.keys())

  const putPortion = async (files: readonly Placing<PageSubject>[]) => {
    await derivatives.make(derivativesIn(files))
    const batches = batchesOf(files, batchSize)
    const tasks = batches.map((batch) => () => ({
      printing,
      files: batch.map((file) => ({ ...file, content: withBody(file.content, publication, memory) })),
    }))
    const results = await crew.each('putBatch', tasks, (batch, at) => {
      watch.add(batch.times)
      batch.files.forEach(({ stamp, result }, index) => {
        const path = batches[at]?.[index]?.path
        if (path === undefined || stamp === undefined) return
        const former = known?.get(path)
        const because = known === undefined ? unremembered : reasonsFor(keys.get(path), former?.key)
        const written = result === 'written' ? { at: asked, because } : former?.written
        puts.set(path, { stamp, ...(written && { written }) })
      })
      onProgress?.(puts.size, outputs.length)
      return batch.files.map(({ result }) => result)
    })
    return results.flat()
  }
  const put = async (files: readonly Placing<PageSubject>[]) => {
    // Pictures take long to make: a batch of them at a time, so that it shows how far it is.
    const portions = derivativesIn(files).length > 0 ? batchesOf(files, batchSize) : [files]
    const results: PutResult[] = []
    for (const portion of portions) results.push(...(await putPortion(portion)))
    return results
  }
  const report = await writeOutputs({ outputs, inPlace, survey, listed }, target, put)
  derivatives.sweep(derivativesIn(outputs))

  // What is written in the next tick has another stamp.
  if (report.written + report.removed > 0) await passTick(memory.now)
  const files = [...noteworthy(puts, keys, memory.now())]
  noteOutputs({ files, foreign: report.foreign, secrets }, target, memory)
  return report
}

interface Looking {
  readonly keys: Keys
  readonly listed: OurList
  readonly memory: Memory
}

/** What lies in the output folder, and what is known of it; nothing is, when a build that worked on it did not end. */
function whatLies(
  target: WriteTarget,
  { keys, listed, memory }: Looking,
): { readonly known: ReadonlyMap<FilePath, PutBefore> | undefined; readonly survey: Survey } {
  const before = notedOutputs(target.folder, memory)
  // Most are as they were, and there are many: one key for both.
  const known = before?.files.map(([path, put]) => {
    const key = keys.get(path)
    return [path, key?.whole === put.key.whole ? { ...put, key } : put] as const
  })
  return { known: known && new Map(known), survey: surveyAgain(before, target, listed.files) }
}

/** What lies in the output folder: as it was noted, as long as no file has come or gone. */
function surveyAgain(
  before: OutputsNote | undefined,
  { folder, prune }: WriteTarget,
  ours: OurFiles,
): Survey {
  if (before === undefined || prune || !areSame(before.folders)) {
    return surveyFolder(folder, prune ? 'all' : ours)
  }
  return { present: new Set(ours.keys()), foreign: before.foreign, leftovers: [] }
}

/** The subjects of all that holds words of bodies: whoever only finds other words plans nothing anew. */
function rememberSubjects(outputs: Publication['outputs'], keys: Keys, memory: Memory): void {
  for (const { path, content } of outputs) {
    const words = keys.get(path)?.words
    if (words === undefined || !isPage(content)) continue
    if (memory.knows(words.subject)) continue
    memory.remember(words.subject, JSON.stringify(content.page))
  }
}

/** The files that can be told by their stamp next time. */
function* noteworthy(
  puts: ReadonlyMap<FilePath, Put>,
  keys: Keys,
  now: DiskTime,
): Iterable<readonly [FilePath, PutBefore]> {
  for (const [path, put] of puts) {
    const key = keys.get(path)
    if (key !== undefined && isSettled(put.stamp, now)) yield [path, { key, ...put }]
  }
}

/** What each file of the publication would hold. */
export function printed(publication: Publication, memory: Memory) {
  return async (content: OutputFile<PageSubject>['content']) => {
    await publication.derivatives.make(derivativesIn([{ content }]))
    return contentOf(withBody(content, publication, memory), publication.printing)
  }
}

function derivativesIn(files: readonly Pick<OutputFile<PageSubject>, 'content'>[]): readonly Derivative[] {
  return files.flatMap(({ content }) => (isDerivative(content) ? [content.derive] : []))
}

/** All that it takes to put a file: a thread has no other way to bodies, and to where a derivative lies. */
function withBody(
  content: OutputFile<PageSubject>['content'],
  { bodies, derivatives }: Publication,
  memory: Memory,
): FileToPut['content'] {
  return isDerivative(content)
    ? { copyOf: derivatives.fileOf(content.derive) }
    : withHtml(content, ({ body }) => (body === undefined ? '' : recallBody(body, bodies, memory)))
}
