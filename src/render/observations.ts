import type { Metric } from '../model/metric.ts'
import { present } from '../model/present.ts'

/**
 * The figures of an article in the words of schema.org.
 *
 * @see https://schema.org/Observation
 */
export function observations(metrics: readonly Omit<Metric, 'place'>[]): readonly object[] {
  return metrics.map(({ label, value, unit, asOf, period, area }) => ({
    '@type': 'Observation',
    name: label,
    value,
    ...present({
      unitText: unit,
      observationDate: asOf,
      observationPeriod: period && `${period.from}/${period.to}`,
      observationAbout: area === undefined ? undefined : { '@type': 'Place', name: area },
    }),
  }))
}
