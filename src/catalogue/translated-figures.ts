/**
 * Figures of which a translation says something else than its original.
 *
 * An error in whatever state the two are: readers of two languages must not be told two numbers, and who corrects one
 * needs no translator to correct the other. Names and units are words, so those differ.
 */
import { type Locale, localeOf } from '../locale/locale.ts'
import type { Article } from '../model/article.ts'
import { type Diagnostic, diagnose } from '../model/diagnostic.ts'
import type { Metric } from '../model/metric.ts'
import type { SiteSettings } from '../model/site-settings.ts'
import type { Pair } from './pair-translations.ts'
import { isStanding } from './published-articles.ts'

export function translatedFigures(
  pairs: readonly Pair<Article>[],
  { locale }: Pick<SiteSettings, 'locale'>,
): readonly Diagnostic[] {
  return pairs
    .filter(({ translation, original }) => isStanding(translation) && isStanding(original))
    .flatMap(({ translation, original }) =>
      translation.metrics.flatMap((metric) => {
        const other = original.metrics.find(({ id }) => id === metric.id)
        const difference = other && differenceOf(metric, other, localeOf(locale))
        return other && difference
          ? [
              diagnose('translation/figures-differ', [metric.place, other.place], {
                metric: metric.id,
                ...difference,
              }),
            ]
          : []
      }),
    )
}

/** The first that there is: one mistake, one diagnostic. */
function differenceOf(metric: Metric, original: Metric, locale: Locale) {
  return (['value', 'asOf', 'period'] as const)
    .map((field) => ({
      field,
      value: said(field, metric, locale),
      original: said(field, original, locale),
    }))
    .find(({ value, original }) => value !== original)
}

/** The same for the same, whatever language it was written in; empty for what is not stated. */
function said(field: 'asOf' | 'period' | 'value', { value, asOf, period }: Metric, locale: Locale): string {
  switch (field) {
    case 'value':
      return locale.number(value)
    case 'asOf':
      return asOf ? locale.shortDate(asOf) : ''
    case 'period':
      return period ? locale.period(period) : ''
  }
}
