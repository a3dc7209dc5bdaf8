import type { Locale } from '../locale/locale.ts'
import type { TimedValue } from '../model/series.ts'
import { capitalised } from './figure-time.ts'

/** The time of a value as a table has it: `30/08/2018`, `Tháng 8 năm 2018`. */
export function timeText({ day, period }: Pick<TimedValue, 'day' | 'period'>, locale: Locale): string {
  return period ? capitalised(locale.period(period)) : locale.shortDate(day)
}
