import { hasUnitAt } from '../locale/has-unit-at.ts'
import type { Locale } from '../locale/locale.ts'
import { type Quantity, quantityOf } from '../locale/quantity-of.ts'
import type { Metric } from '../model/metric.ts'
import { isNear } from './is-near.ts'
import type { Subject } from './rule.ts'
import { type SaidFigure, saidFigures } from './said-figures.ts'

/** A figure of the text that equals none of the stated ones and is near one of the same unit. */
export interface NearFigure {
  readonly said: SaidFigure
  readonly metric: Metric
}

interface Stated extends Quantity {
  readonly metric: Metric
}

export function nearFigures({
  document,
  metrics,
  locale,
}: Pick<Subject, 'document' | 'metrics' | 'locale'>): readonly NearFigure[] {
  const stated = metrics.map((metric) => ({ metric, ...quantityOf(metric, locale) }))
  if (stated.length === 0) return []
  const known = [...stated, ...earlier(metrics, locale)]
  return saidFigures(document, locale).flatMap((said) => {
    if (said.range || known.some((each) => equals(said, each))) return []
    const near = ofSameUnit(said, stated).find(
      ({ value }) => isNear(said.value, value) || isMarkedOtherwise(said, value),
    )
    return near ? [{ said, metric: near.metric }] : []
  })
}

/** What figures are compared with is stated too. */
function earlier(metrics: readonly Metric[], locale: Locale): readonly Quantity[] {
  return metrics.flatMap(({ compare, unit }) =>
    compare ? [quantityOf({ value: compare.value, ...(unit !== undefined && { unit }) }, locale)] : [],
  )
}

/** `92.7` for 92,7: the right digits, but this language reads something else or nothing. */
function isMarkedOtherwise({ foreign, value }: SaidFigure, stated: string): boolean {
  return foreign && value === stated
}

function equals({ foreign, value }: SaidFigure, stated: Quantity): boolean {
  return !foreign && value === stated.value
}

/** Those with the longest unit that follows: `hồ sơ trực tuyến` are not just `hồ sơ`. */
function ofSameUnit(said: SaidFigure, stated: readonly Stated[]): readonly Stated[] {
  const same = stated.filter(({ percent, unit }) =>
    percent || said.percent
      ? percent === said.percent
      : unit !== '' && hasUnitAt(said.within.text, said.unitAt, unit),
  )
  const longest = Math.max(...same.map(({ unit }) => unit.length))
  return same.filter(({ unit }) => unit.length === longest)
}
