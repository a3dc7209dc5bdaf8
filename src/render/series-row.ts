import { fillIn } from '../locale/fill-in.ts'
import { present } from '../model/present.ts'
import type { SeriesValue } from '../model/series.ts'
import type { SeriesRow } from '../model/series-pages.ts'
import { differenceText } from './difference-text.ts'
import type { Edition } from './edition.ts'
import { seriesMarks } from './series-marks.ts'
import { timeText } from './time-text.ts'

/** A value of a series as the lines of its table. */
export function seriesRow(value: SeriesValue, unit: string | undefined, edition: Edition): SeriesRow {
  const { locale, reference } = edition
  const { before, former, article } = value
  return {
    time: timeText(value, locale),
    value: value.value,
    text: locale.number(value.value),
    marks: seriesMarks(value, locale),
    article: reference(article),
    former: former.map(({ value, article }) => ({
      text: fillIn(locale.words.formerValue, { value: locale.quantity(value, unit) }),
      article: reference(article),
    })),
    ...present({ difference: before && differenceText(before, value, locale) }),
  }
}
