import type { Locale } from '../locale/locale.ts'
import type { SeriesValue } from '../model/series.ts'

/** How final and how exact a value is, in words; nothing of one that is both. */
export function seriesMarks(
  { precision, status }: Pick<SeriesValue, 'precision' | 'status'>,
  { words }: Locale,
): readonly string[] {
  const exactness = {
    exact: [],
    rounded: [words.rounded],
    estimate: [words.estimated],
    'at-least': [words.atLeast],
    'at-most': [words.atMost],
  }[precision]
  if (status === 'provisional') return [words.provisional, ...exactness]
  return status === 'corrected' ? [words.corrected, ...exactness] : exactness
}
