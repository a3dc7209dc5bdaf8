import type { Locale } from '../locale/locale.ts'
import type { SeriesChartModel } from '../model/figure-models.ts'
import { present } from '../model/present.ts'
import type { SeriesValue } from '../model/series.ts'
import { seriesSummary } from './series-summary.ts'
import { timeText } from './time-text.ts'

/** Values, newest first, as a line; a single one makes none. */
export function seriesChart(
  title: string,
  { values, unit }: { readonly values: readonly SeriesValue[]; readonly unit: string | undefined },
  locale: Locale,
): SeriesChartModel | undefined {
  if (values.length < 2) return undefined
  return {
    title,
    summary: seriesSummary(values, unit, locale),
    points: values.toReversed().map((value) => ({
      day: value.day,
      value: value.value,
      text: locale.quantity(value.value, unit),
      label: timeText(value, locale),
      ...present({ mark: markOf(value) }),
    })),
  }
}

function markOf({ status }: SeriesValue): 'provisional' | 'corrected' | undefined {
  return status === 'provisional' || status === 'corrected' ? status : undefined
}
