import { endOf, type MetricTime } from '../model/metric.ts'

/**
 * The years that figures are about, as an interval of ISO 8601: `2017/2018`, `2018`; undefined if none names its time.
 *
 * In whole years, so that a new figure seldom changes it.
 */
export function yearsCovered(metrics: readonly MetricTime[]): string | undefined {
  const days = metrics.flatMap((metric) => [metric.period?.from, endOf(metric)])
  const years = days.flatMap((day) => day?.slice(0, 4) ?? []).sort()
  return years.length === 0 ? undefined : [...new Set([years.at(0), years.at(-1)])].join('/')
}
