import { fold } from '../../locale/fold.ts'
import { hasUnitAt } from '../../locale/has-unit-at.ts'
import { type Quantity, quantityOf } from '../../locale/quantity-of.ts'
import { namedIn } from '../../model/chart.ts'
import { diagnose } from '../../model/diagnostic.ts'
import { isRoundingOf } from '../../model/is-rounding-of.ts'
import type { Metric } from '../../model/metric.ts'
import type { BodyFacts } from '../body-facts.ts'
import { nearFigures } from '../near-figures.ts'
import type { Rule } from '../rule.ts'
import { runningTexts } from '../running-texts.ts'
import { saidFigures } from '../said-figures.ts'

/**
 * The text mentions every figure that the front matter states: in digits, rounded, in words, or by its id.
 *
 * All that it does not mention are one diagnostic. One that it gives wrongly has its own.
 */
export const unmentionedFigures: Rule = ({ document, facts, locale, metrics }) => {
  // An article of figures alone has no text to mention them.
  if (metrics.length === 0 || document.body.children.length === 0) return []
  const near = nearFigures({ document, metrics, locale }).map(({ metric }) => metric)
  const figures = saidFigures(document, locale)
  const texts = runningTexts(document).map(({ text }) => text)
  const stated = metrics.map((metric) => quantityOf(metric, locale))
  const isSaid = (metric: Metric) => {
    const quantity = quantityOf(metric, locale)
    const { value, percent, unit } = quantity
    const equals = stated.filter((other) => isOtherThing(other, quantity))
    const word = locale.numberWord(value)
    return (
      figures.some(
        (figure) =>
          figure.percent === percent &&
          ((figure.value === value &&
            !equals.some((other) => hasUnitAt(figure.within.text, figure.unitAt, other.unit))) ||
            (hasUnitAt(figure.within.text, figure.unitAt, unit) && isRoundingOf(figure.value, value))),
      ) ||
      (word !== undefined && texts.some((text) => saysInWords(text, word, unit)))
    )
  }
  const placed = idsPlaced(facts)
  const [first, ...others] = metrics.filter(
    (metric) => !placed.has(metric.id) && !near.includes(metric) && !isSaid(metric),
  )
  if (!first) return []
  const places = [first.place, ...others.map(({ place }) => place)] as const
  return [diagnose('metric/unmentioned', places, { metrics: [first, ...others].map(({ id }) => id) })]
}

/** As many, but of another unit; one within the other, `hồ sơ` in `bộ hồ sơ`, may mean the same. */
function isOtherThing(other: Quantity, { value, unit }: Quantity): boolean {
  const [one, two] = [fold(other.unit), fold(unit)]
  return other.value === value && one !== '' && two !== '' && !one.includes(two) && !two.includes(one)
}

/** `hai thủ tục`: the word with the unit behind it. */
function saysInWords(text: string, word: string, unit: string): boolean {
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}])${word}(?=\\s)`, 'giu')
  return [...text.matchAll(pattern)].some(({ 0: found, index }) =>
    hasUnitAt(text, index + found.length, unit),
  )
}

/** The metrics that the body places itself: `:metric[id]`, `::chart{metrics="a,b"}`. */
function idsPlaced({ directives }: BodyFacts): ReadonlySet<string> {
  return new Set(
    directives.flatMap(({ name, label, attributes }) =>
      name === 'metric' ? [label] : namedIn(attributes.metrics ?? ''),
    ),
  )
}
