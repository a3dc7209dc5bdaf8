/** What came of a file in an earlier build, by what it follows from. */
import { type Digest, digestOf } from './engine/digest.ts'
import type { Memory } from './engine/memory.ts'
import type { FilePath } from './model/place.ts'
import { outcomeIn } from './outcome-in.ts'
import type { FileOutcome } from './works/compile-batch.ts'

/**
 * @param environment Of everything that decides what becomes of a file besides the file.
 * @param digest Of its bytes.
 */
export function outcomeKey(environment: Digest, path: FilePath, digest: Digest): Digest {
  return digestOf(environment, path, digest)
}

/** Undefined when it is not remembered, or its body is not. */
export function recallOutcome(key: Digest, path: FilePath, memory: Memory): FileOutcome | undefined {
  const written = memory.recall(key)
  if (written === undefined) return undefined
  const outcome = outcomeIn(written.toString(), path)
  return memory.knows(outcome.body) ? outcome : undefined
}
