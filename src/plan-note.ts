/** What a build planned, for a next one that finds new words in old articles and nothing else. */
import type { Compilation } from './compile-files.ts'
import { type Digest, digestOf } from './engine/digest.ts'
import type { Memory } from './engine/memory.ts'
import type { ProvenLine } from './model/content-proof.ts'
import type { Secret } from './model/secret.ts'
import type { ArticleProof } from './render/proof/proofs-of.ts'
import type { Printing } from './works/put-batch.ts'

export interface PlanNote {
  readonly compilation: Omit<Compilation, 'files'>
  readonly precompress: boolean
  readonly printing: Printing
  /** What nothing that is published may tell. */
  readonly secrets: readonly Secret[]
  /** With the digest under which the lines are remembered. */
  readonly proofs: readonly NotedProof[]
}

export interface NotedProof extends Omit<ArticleProof, 'lines'> {
  readonly lines: Digest
}

export function notedPlan(memory: Memory): PlanNote | undefined {
  return memory.noted('plan') as PlanNote | undefined
}

/** At once: it is true only as long as every other note is, and those are about to change. */
export function forgetPlan(memory: Memory): void {
  memory.withdraw('plan')
}

/** To be called after all else has been noted. */
export function notePlan(plan: PlanNote, memory: Memory): void {
  memory.note('plan', plan)
}

export function notedProof({ lines, ...proof }: ArticleProof, memory: Memory): NotedProof {
  const text = JSON.stringify(lines)
  const digest = digestOf(text)
  memory.remember(digest, text)
  return { ...proof, lines: digest }
}

/** Undefined when they are no longer remembered. */
export function recallLines({ lines }: NotedProof, memory: Memory): readonly ProvenLine[] | undefined {
  const text = memory.recall(lines)
  return text && JSON.parse(text.toString())
}
