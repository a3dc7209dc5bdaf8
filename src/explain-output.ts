/** Why a file of the built site was last written. */
import { DamagedMemory } from './engine/checked-file.ts'
import { readNote } from './engine/memory.ts'
import { programVersion } from './load/code-version.ts'
import type { BuildRequest } from './model/build-report.ts'
import type { Explanation } from './model/explanation.ts'
import { filePath } from './model/place.ts'
import { notedOutputs, type OutputsNote } from './outputs-note.ts'
import { readOurFiles } from './write/our-files.ts'

export type ExplainRequest = Pick<BuildRequest, 'listFile' | 'memoryFolder' | 'outFolder' | 'runtime'>

/** Of the file that a server gives for `address`, without the base path; undefined when none of ours is there. */
export function explainOutput(address: string, request: ExplainRequest): Explanation | undefined {
  const ours = readOurFiles(request.listFile)
  const name = address.replace(/^\//, '').replace(/\/$/, '')
  const path = [filePath(name), filePath(`${name}/index.html`.replace(/^\//, ''))].find((each) =>
    ours?.has(each),
  )
  const source = path && ours?.get(path)
  if (path === undefined || source === undefined) return undefined

  const written = notedFor(request)?.files.find(([each]) => each === path)?.[1].written
  return { path, source, ...(written && { written }) }
}

/** Only looks: a build may be at work on the memory. A damaged one tells nothing. */
function notedFor({ memoryFolder, outFolder, runtime }: ExplainRequest): OutputsNote | undefined {
  const version = programVersion(runtime)
  try {
    return notedOutputs(outFolder, { noted: (name) => readNote(name, memoryFolder, version) })
  } catch (thrown) {
    if (thrown instanceof DamagedMemory) return undefined
    throw thrown
  }
}
