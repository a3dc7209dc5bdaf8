/** The day or period of a figure, in words. */
import { fillIn } from '../locale/fill-in.ts'
import type { Locale } from '../locale/locale.ts'
import type { FigureGroup } from '../model/figure-models.ts'
import type { MetricTime } from '../model/metric.ts'

/** Above the figures: "Tính đến ngày 30/08/2018", "Quý III năm 2018". */
export function figureTime({ asOf, period }: MetricTime, locale: Locale): FigureGroup['time'] {
  if (asOf) return { machine: asOf, text: fillIn(locale.words.asOf, { day: locale.shortDate(asOf) }) }
  return period && { text: capitalised(locale.period(period)) }
}

/** Within a sentence: "ngày 30/08/2018", "quý III năm 2018". */
export function timeInSentence({ asOf, period }: MetricTime, locale: Locale): string | undefined {
  if (asOf) return fillIn(locale.words.onDay, { day: locale.shortDate(asOf) })
  return period && locale.period(period)
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
