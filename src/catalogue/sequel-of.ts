import type { Metric } from '../model/metric.ts'

type Stated = Pick<Metric, 'value' | 'status'>

/** What a figure does to the one that an earlier article stated for the same time. */
export type Sequel = 'repeats' | 'replaces' | 'contradicts'

/** Another value is a correction, or the final figure after a provisional one; anything else is a mistake in one of them. */
export function sequelOf(former: Stated, next: Stated): Sequel {
  if (former.value === next.value) return 'repeats'
  const isFinal = former.status === 'provisional' && next.status === 'final'
  return next.status === 'corrected' || isFinal ? 'replaces' : 'contradicts'
}
