import type { Decimal } from './metric.ts'
import type { Instant } from './time.ts'

/** What an article said and what it says instead; a major one makes every sheet printed before it wrong. */
export interface Correction {
  /** When the text was changed. */
  readonly date: Instant
  readonly was: string
  readonly now: string
  /** Why, or where in the article. */
  readonly note?: string
  readonly kind: 'major' | 'minor'
  /** The figure that was stated wrongly. */
  readonly figure?: CorrectedFigure
}

export interface CorrectedFigure {
  readonly metric: string
  /** What it was stated as. */
  readonly was: Decimal
}
