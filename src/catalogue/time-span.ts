import type { MetricTime } from '../model/metric.ts'
import { monthsIn } from '../model/period.ts'

const dayInMs = 86_400_000

/** Times with the same span can stand on one line: all of them days, or all of them periods of one length. */
export function timeSpan({ period }: MetricTime): string {
  if (period === undefined) return 'day'
  const months = monthsIn(period)
  if (months !== undefined) return `${months.count} months`
  return `${(Date.parse(period.to) - Date.parse(period.from)) / dayInMs + 1} days`
}
