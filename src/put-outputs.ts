/** The way of all planned files to the disk. */
import type { Effort } from './compile-files.ts'
import { batchesOf } from './model/batches-of.ts'
import { isPrinted, type OutputFile } from './model/output-file.ts'
import type { FilePath } from './model/place.ts'
import type { PageSubject } from './render/page-subject.ts'
import { contentOf, type FileToPut, type Printing } from './work/put-batch.ts'
import { type Placing, type WriteReport, type WriteTarget, writeOutputs } from './write/write-outputs.ts'

const batchSize = 64

export interface Publication {
  readonly outputs: readonly OutputFile<PageSubject>[]
  readonly printing: Printing
  /** The HTML of each body, with its marks. */
  readonly bodies: ReadonlyMap<FilePath, string>
}

export async function putOutputs(
  { outputs, printing, bodies }: Publication,
  target: WriteTarget,
  { crew, onProgress }: Effort,
): Promise<WriteReport> {
  let done = 0
  const put = async (files: readonly Placing<PageSubject>[]) => {
    const tasks = batchesOf(files, batchSize).map((batch) => ({
      printing,
      files: batch.map((file) => ({ ...file, content: withBody(file.content, bodies) })),
    }))
    const results = await crew.each('putBatch', tasks, (results) => {
      done += results.length
      onProgress?.(done, outputs.length)
      return results
    })
    return results.flat()
  }
  return writeOutputs(outputs, target, put)
}

/** What each file of the publication would hold. */
export function printed({ bodies, printing }: Publication) {
  return (content: OutputFile<PageSubject>['content']) => contentOf(withBody(content, bodies), printing)
}

/** Adds the body that a page shows: a thread has no other way to it. */
function withBody(
  content: OutputFile<PageSubject>['content'],
  bodies: Publication['bodies'],
): FileToPut['content'] {
  if (isPrinted(content)) return content
  const { body } = content
  return { ...content, html: body === undefined ? '' : (bodies.get(body) ?? '') }
}
