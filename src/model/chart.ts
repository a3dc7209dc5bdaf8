/** What a chart in the text shows: found out from the figures that it names, so that editors need not say. */
import type { Metric } from './metric.ts'
import { partsOf } from './parts-of.ts'

export type Chart<M> =
  /** How a whole divides. */
  | { readonly chart: 'parts'; readonly whole: M; readonly all: readonly M[] }
  /** One figure beside its earlier value. */
  | { readonly chart: 'comparison'; readonly metric: M }
  /** Figures side by side. */
  | { readonly chart: 'bars'; readonly metrics: readonly M[] }

/** Takes the metrics that a chart names, at least one, and all of their article. */
export function chartOf<M extends Omit<Metric, 'place'>>(
  named: readonly [M, ...M[]],
  all: readonly M[],
): Chart<M> {
  const [first] = named
  const isExactly = (parts: readonly M[]) =>
    parts.length === named.length && parts.every((part) => named.includes(part))
  if (named.length > 1) {
    const whole = all.find((metric) => isExactly(partsOf(metric, all).parts))
    return whole ? { chart: 'parts', whole, all } : { chart: 'bars', metrics: named }
  }
  if (partsOf(first, all).parts.length > 0) return { chart: 'parts', whole: first, all }
  return first.compare ? { chart: 'comparison', metric: first } : { chart: 'bars', metrics: named }
}

/** The ids in `metrics="on-time, pending"`; some keyboards and programs make the quotes curly. */
export function namedIn(attribute: string): readonly string[] {
  return [...new Set(attribute.split(/[\s,;“”„]+/).filter((id) => id !== ''))]
}

/** The figures of a chart that cannot stand on one scale with its first: of another unit. */
export function ofOtherUnit<M extends Omit<Metric, 'place'>>([first, ...others]: readonly M[]):
  | M
  | undefined {
  return others.find(({ unit }) => unit !== first?.unit)
}
