import type { Metric } from '../../model/metric.ts'

/** The id of the first whole that a figure is a part of, whether the part says so or the whole. */
export function wholeOf(
  { id, partOf }: Pick<Metric, 'id' | 'partOf'>,
  metrics: readonly Pick<Metric, 'id' | 'sum'>[],
): string | undefined {
  return partOf ?? metrics.find(({ sum }) => sum.includes(id))?.id
}
