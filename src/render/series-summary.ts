import { fillIn } from '../locale/fill-in.ts'
import type { Locale } from '../locale/locale.ts'
import type { SeriesValue } from '../model/series.ts'
import { timeText } from './time-text.ts'

/** The first and the last of some values, newest first, in a sentence. */
export function seriesSummary(
  values: readonly SeriesValue[],
  unit: string | undefined,
  locale: Locale,
): string {
  const [last, first] = [values.at(0), values.at(-1)]
  if (last === undefined || first === undefined) return ''
  const newest = { value: locale.quantity(last.value, unit), time: timeText(last, locale) }
  if (first === last) return fillIn(locale.words.onlyValue, newest)
  return fillIn(locale.words.fromTo, {
    ...newest,
    firstValue: locale.quantity(first.value, unit),
    firstTime: timeText(first, locale),
  })
}
