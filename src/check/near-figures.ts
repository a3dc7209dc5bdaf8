import { hasUnitAt } from '../locale/has-unit-at.ts'
import type { Locale } from '../locale/locale.ts'
import { type Quantity, quantityOf } from '../locale/quantity-of.ts'
import { scaled } from '../locale/scaled.ts'
import type { Decimal, Metric } from '../model/metric.ts'
import type { StatedFigure } from './figure-facts.ts'
import { isNear } from './is-near.ts'
import type { SaidFigure } from './said-figures.ts'

/** A figure of the text that equals none of the stated ones and is near one of the same unit. */
export interface NearFigure {
  readonly said: SaidFigure
  readonly metric: Metric
}

export function nearFigures(
  said: readonly SaidFigure[],
  stated: readonly StatedFigure[],
  locale: Locale,
): readonly NearFigure[] {
  const known = [...stated, ...earlier(stated, locale)]
  return said.flatMap((figure) => {
    if (figure.range || known.some((each) => equals(figure, each))) return []
    const near = ofSameUnit(figure, stated).find(
      ({ value }) =>
        isNear(figure.value, value) || isMarkedOtherwise(figure, value) || isFraction(figure, value),
    )
    return near ? [{ said: figure, metric: near.metric }] : []
  })
}

/** What figures are compared with is stated too. */
function earlier(stated: readonly StatedFigure[], locale: Locale): readonly Quantity[] {
  return stated.flatMap(({ metric: { compare, unit } }) =>
    compare ? [quantityOf({ value: compare.value, ...(unit !== undefined && { unit }) }, locale)] : [],
  )
}

/** `92.7` for 92,7: the right digits, but this language reads something else or nothing. */
function isMarkedOtherwise({ foreign, value }: SaidFigure, stated: string): boolean {
  return foreign && value === stated
}

/** `value: 0.93` for 93%; of one digit, both may well be meant. */
function isFraction({ percent, value }: SaidFigure, stated: Decimal): boolean {
  return percent && /^0\.\d{2}/.test(stated) && value === scaled(stated, 2)
}

function equals({ foreign, value }: SaidFigure, stated: Quantity): boolean {
  return !foreign && value === stated.value
}

/** Those with the longest unit that follows: `hồ sơ trực tuyến` are not just `hồ sơ`. */
function ofSameUnit(said: SaidFigure, stated: readonly StatedFigure[]): readonly StatedFigure[] {
  const same = stated.filter(({ percent, unit }) =>
    percent || said.percent
      ? percent === said.percent
      : unit !== '' && hasUnitAt(said.within.text, said.unitAt, unit),
  )
  const longest = Math.max(...same.map(({ unit }) => unit.length))
  return same.filter(({ unit }) => unit.length === longest)
}
