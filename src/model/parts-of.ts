/**
 * What a figure is made of, as far as the article says.
 *
 * A part of another time than its whole is left out: beside the whole it would be dated wrongly.
 */
import { type Metric, timeKey } from './metric.ts'

type Figure = Omit<Metric, 'place'>

export interface Parts<M> {
  /** Those that `sum` names, in its order, then those that name their whole themselves. */
  readonly parts: readonly M[]
  /**
   * `all` when they are the whole, `some` when each of them only says that it belongs there, `unclear` when one is
   * missing or both kinds are mixed.
   */
  readonly fill: 'all' | 'some' | 'unclear'
}

export function partsOf<M extends Figure>(whole: M, metrics: readonly M[]): Parts<M> {
  const named = new Set(whole.sum)
  const summed = whole.sum.flatMap((id) => metrics.find((metric) => metric.id === id) ?? [])
  const claimed = metrics.filter(
    (metric) => metric.partOf === whole.id && !named.has(metric.id) && timeKey(metric) === timeKey(whole),
  )
  const parts = [...summed.filter((part) => timeKey(part) === timeKey(whole)), ...claimed]
  if (whole.sum.length === 0) return { parts, fill: 'some' }
  return { parts, fill: claimed.length === 0 && parts.length === whole.sum.length ? 'all' : 'unclear' }
}
