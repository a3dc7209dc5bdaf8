/**
 * What became of a figure, in words: "tăng 12 hồ sơ (0,9%) so với ngày 30/08/2017".
 *
 * Percentages differ by percentage points, ranks by places, and a smaller rank is a higher one.
 */
import { Big } from 'big.js'
import { fillIn } from '../locale/fill-in.ts'
import type { Locale } from '../locale/locale.ts'
import { type Comparison, type Decimal, decimal, type Metric } from '../model/metric.ts'
import { timeInSentence } from './figure-time.ts'
import { inPercent } from './share-of.ts'
import { withPrecision } from './with-precision.ts'

type Figure = Pick<Metric, 'value' | 'unit' | 'kind' | 'precision'>

/** Undefined where the figure says too little of the number behind it: "more than 5" against 5 or 6. */
export function changeOf(metric: Figure, before: Comparison, locale: Locale): string | undefined {
  const { words } = locale
  const grown = new Big(metric.value).minus(before.value)
  const time = timeInSentence(before, locale) ?? words.earlierValue
  if (!isCertain(metric, grown)) return undefined
  if (grown.eq(0)) return fillIn(words.noChange, { time })
  const rises = metric.kind === 'rank' ? grown.lt(0) : grown.gt(0)
  const amount = decimal(grown.abs().toFixed()) as Decimal
  const difference = withPrecision(amountInWords(amount, metric, locale), metric.precision, words)
  const percent = relative(amount, before, metric)
  const share = percent === undefined ? '' : ` (${locale.percent(percent)})`
  return fillIn(rises ? words.increase : words.decrease, {
    difference: difference + share,
    time,
  })
}

/** Of a bound, only what lies beyond it in its own direction is known. */
function isCertain({ precision, kind }: Figure, grown: Big): boolean {
  switch (precision) {
    case 'exact':
    case 'rounded':
      return true
    case 'estimate':
      return !grown.eq(0)
    case 'at-least':
      return kind !== 'rank' && grown.gt(0)
    case 'at-most':
      return false
  }
}

function amountInWords(amount: Decimal, metric: Figure, locale: Locale): string {
  if (isPercentage(metric)) return locale.quantity(amount, locale.words.percentPoints)
  return locale.quantity(amount, metric.kind === 'rank' ? locale.words.places : metric.unit)
}

/** In percent of the earlier value, where that means something. */
function relative(amount: Decimal, before: Comparison, metric: Figure): Decimal | undefined {
  const isPlain = metric.precision === 'exact' || metric.precision === 'rounded'
  if (!isPlain || isPercentage(metric) || metric.kind === 'rank' || !new Big(before.value).gt(0))
    return undefined
  const share = inPercent(amount, before.value)
  return share === '0.0' ? undefined : share
}

function isPercentage({ unit, kind }: Figure): boolean {
  return unit === '%' || kind === 'percent'
}
