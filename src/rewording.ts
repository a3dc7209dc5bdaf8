import type { Digest } from './engine/digest.ts'
import type { Memory } from './engine/memory.ts'
import { isError } from './model/diagnostic.ts'
import { outcomeIn } from './outcome-in.ts'
import { outcomeKey, recallOutcome } from './recall-outcome.ts'
import type { CompiledFile, FileOutcome } from './works/compile-batch.ts'

/** A file in which only the words of the body are others than before, and the terms that search takes from them. */
export interface Rewording {
  readonly file: CompiledFile
  readonly before: FileOutcome
  readonly after: FileOutcome
}

export interface RewordingMeans {
  readonly environment: Digest
  readonly memory: Memory
}

/** @param before The digest of the file's bytes then. Undefined when more has changed, or nobody knows. */
export function rewordingOf(
  file: CompiledFile,
  before: Digest | undefined,
  { environment, memory }: RewordingMeans,
): Rewording | undefined {
  const former = before && recallOutcome(outcomeKey(environment, file.path, before), file.path, memory)
  const after = outcomeIn(file.outcome, file.path)
  if (!former?.entry || !after.entry || after.diagnostics.some(isError)) return undefined
  if (besidesWords(former.entry) !== besidesWords(after.entry)) return undefined
  return { file, before: former, after }
}

/** All that the site sees of an article or page. Where something stands in a body matters only to who finds fault with it. */
function besidesWords(entry: NonNullable<FileOutcome['entry']>): string {
  const holes = entry.body.holes.map((hole) => ({ ...hole, place: undefined }))
  return JSON.stringify({
    ...entry,
    bodyProof: undefined,
    keyTerms: undefined,
    body: { ...entry.body, holes },
  })
}
