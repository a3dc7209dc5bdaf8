/** Some of the outputs of a build that is known, printed again into the places that they have. */
import { dirname, join } from 'node:path'
import { isSettled, passTick } from './engine/file-stamp.ts'
import type { Memory } from './engine/memory.ts'
import {
  type CompressedFile,
  isPage,
  type OutputFile,
  type PageFile,
  type TextFile,
} from './model/output-file.ts'
import type { Instant } from './model/time.ts'
import type { OutputKey } from './output-keys.ts'
import { forgetOutputs, type OutputsNote, renoteOutputs } from './outputs-note.ts'
import { reasonsFor } from './reasons-for.ts'
import type { PageSubject } from './render/page-subject.ts'
import { type Printing, putBatch } from './works/put-batch.ts'
import { withHtml } from './works/with-html.ts'
import { temporaryName } from './write/temporary-name.ts'

export interface FilledOutput {
  readonly output: PageFile<PageSubject> | TextFile | CompressedFile<PageSubject>
  /** The body that it shows; empty where it shows none. */
  readonly html: string
}

export interface FilledPage extends FilledOutput {
  readonly output: PageFile<PageSubject>
}

export interface PutAgainMeans {
  readonly printing: Printing
  readonly keyOf: (output: OutputFile<PageSubject>) => OutputKey | undefined
  /** Absolute. */
  readonly outFolder: string
  /** When the build was asked for. */
  readonly asked: Instant
  readonly memory: Memory
}

/**
 * Puts those that are no longer what they were; gives how many.
 *
 * None may lead to what is not there already: all places and links are those of the build before.
 */
export async function putAgain(
  outputs: readonly FilledOutput[],
  before: OutputsNote,
  { printing, keyOf, outFolder, asked, memory }: PutAgainMeans,
): Promise<number> {
  const known = new Map(before.files)
  const keyed = outputs.map((filled) => ({ ...filled, key: keyOf(filled.output) }))
  const fresh = keyed.filter(({ output, key }) => key?.whole !== known.get(output.path)?.key.whole)

  forgetOutputs(outFolder, memory)
  const files = fresh.map(({ output: { path, content }, html }, index) => {
    const file = join(outFolder, path)
    const temporary = join(dirname(file), temporaryName(index))
    return { file, temporary, isTaken: true, content: withHtml(content, () => html) }
  })
  const put = await putBatch({ printing, files })
  const isWritten = put.files.map(({ result }) => result === 'written')
  // What is written in the next tick has another stamp; so has what an editor saves after this build, which may be short.
  await passTick(memory.now)

  const now = memory.now()
  fresh.forEach(({ output: { path, content }, key }, index) => {
    const former = known.get(path)
    const stamp = put.files[index]?.stamp
    known.delete(path)
    if (key === undefined || stamp === undefined || !isSettled(stamp, now)) return
    if (key.words && isPage(content)) memory.remember(key.words.subject, JSON.stringify(content.page))
    const written = isWritten[index] ? { at: asked, because: reasonsFor(key, former?.key) } : former?.written
    known.set(path, { key, stamp, ...(written && { written }) })
  })
  const paths = fresh.map(({ output }) => output.path)
  renoteOutputs({ ...before, files: [...known] }, { folder: outFolder, paths }, memory)
  return isWritten.filter(Boolean).length
}
