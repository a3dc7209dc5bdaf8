import type { ArticleId } from './address.ts'
import type { FilePath } from './place.ts'
import type { State } from './site.ts'
import type { Instant } from './time.ts'

/** Where an article stands in its life, for those who keep the site. */
export interface ArticleLife {
  readonly file: FilePath
  readonly id: ArticleId
  readonly title: string
  /** Absent while it is simply published. */
  readonly state?: State
  readonly isCorrected: boolean
  /** When it appears or appeared. */
  readonly published: Instant
  readonly expires?: Instant
}

export const lifeWords = [
  'draft',
  'scheduled',
  'published',
  'expired',
  'withdrawn',
  'removed',
  'corrected',
] as const
export type LifeWord = (typeof lifeWords)[number]

/** All that can be said of it in one word each. */
export function wordsOf({ state, isCorrected }: ArticleLife): readonly LifeWord[] {
  return [state ?? 'published', ...(isCorrected ? (['corrected'] as const) : [])]
}
