/** What an article says beside a figure that stands in a series: what it was before, and whether it still counts. */
import { fillIn } from '../locale/fill-in.ts'
import type { Locale } from '../locale/locale.ts'
import type { SeriesNote } from '../model/figure-models.ts'
import type { Metric } from '../model/metric.ts'
import type { NewsItem } from '../model/page-model.ts'
import { present } from '../model/present.ts'
import type { FormerValue, PlaceInSeries, TimedValue } from '../model/series.ts'
import { differenceText } from './difference-text.ts'
import type { Edition } from './edition.ts'

/** The place of a figure in its series, with addresses as they stand on the page. */
export interface FigureInSeries {
  readonly href: string
  readonly before?: TimedValue
  readonly replaced?: Pick<FormerValue, 'value'> & { readonly article: NewsItem }
}

export function figureInSeries(place: PlaceInSeries, { addresses, reference }: Edition): FigureInSeries {
  const { series, before, replaced } = place
  return {
    href: addresses.href(series),
    ...present({ before, replaced: replaced && { ...replaced, article: reference(replaced.article) } }),
  }
}

export function seriesNote(
  { href, before, replaced }: FigureInSeries,
  metric: Pick<Metric, 'precision' | 'unit' | 'value'>,
  locale: Locale,
): SeriesNote {
  const { words, quantity } = locale
  const { unit } = metric
  return {
    link: { label: words.wholeSeries, href },
    ...present({
      previous: before && previousText(before, unit, locale),
      difference: before && differenceText(before, metric, locale),
      replaced: replaced && {
        text: fillIn(words.replacedBy, { value: quantity(replaced.value, unit) }),
        article: replaced.article,
      },
    }),
  }
}

function previousText(before: TimedValue, unit: string | undefined, locale: Locale): string {
  const value = locale.quantity(before.value, unit)
  return before.period
    ? fillIn(locale.words.previousOver, { value, period: locale.period(before.period) })
    : fillIn(locale.words.previousAsOf, { value, day: locale.shortDate(before.day) })
}
