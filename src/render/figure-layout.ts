/**
 * Where the figures of an article stand in its tables.
 *
 * Figures of one time stand together, parts under their whole. A part of another time than its whole stands with
 * its own time: under the whole it would be dated wrongly.
 */
import { groupBy } from '../model/group-by.ts'
import { type Metric as PlacedMetric, timeKey } from '../model/metric.ts'
import { type Parts, partsOf } from '../model/parts-of.ts'
import { haveShares } from './share-of.ts'

type Metric = Omit<PlacedMetric, 'place'>

export interface LaidOutFigure<M> {
  readonly metric: M
  /** What stands under it; none for a figure that is no whole. */
  readonly parts: Parts<M>
  /** Whether the parts have a share of it that means something. */
  readonly hasShares: boolean
}

/** One group a time, in order of appearance; a figure that stands under another is among its parts only. */
export function figureLayout<M extends Metric>(
  metrics: readonly M[],
): readonly (readonly LaidOutFigure<M>[])[] {
  const all = metrics.map((metric): LaidOutFigure<M> => {
    const parts = partsOf(metric, metrics)
    return { metric, parts, hasShares: parts.fill !== 'unclear' && haveShares(parts.parts, metric) }
  })
  const within = new Set(all.flatMap(({ parts }) => parts.parts))
  const first = all.filter(({ metric, parts }) => parts.parts.length > 0 || !within.has(metric))
  return [...groupBy(first, ({ metric }) => timeKey(metric)).values()]
}
