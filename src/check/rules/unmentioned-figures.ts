import { fold } from '../../locale/fold.ts'
import { hasUnitAt } from '../../locale/has-unit-at.ts'
import type { Quantity } from '../../locale/quantity-of.ts'
import { namedIn } from '../../model/chart.ts'
import { diagnose } from '../../model/diagnostic.ts'
import { isRoundingOf } from '../../model/is-rounding-of.ts'
import type { BodyFacts } from '../body-facts.ts'
import type { StatedFigure } from '../figure-facts.ts'
import type { Rule } from '../rule.ts'

/**
 * The text mentions every figure that the front matter states: in digits, rounded, in words, or by its id.
 *
 * All that it does not mention are one diagnostic. One that it gives wrongly has its own.
 */
export const unmentionedFigures: Rule = ({
  document,
  facts,
  locale,
  figures: { stated, texts, said, near },
}) => {
  // An article of figures alone has no text to mention them.
  if (document.body.children.length === 0) return []
  const isSaid = (figure: StatedFigure) => {
    const { value, percent, unit } = figure
    const equals = stated.filter((other) => isOtherThing(other, figure))
    const word = locale.numberWord(value)
    return (
      said.some(
        (each) =>
          each.percent === percent &&
          ((each.value === value &&
            !equals.some((other) => hasUnitAt(each.within.text, each.unitAt, other.unit))) ||
            (hasUnitAt(each.within.text, each.unitAt, unit) && isRoundingOf(each.value, value))),
      ) ||
      (word !== undefined && texts.some(({ text }) => saysInWords(text, word, unit)))
    )
  }
  const placed = idsPlaced(facts)
  const wrong = new Set(near.map(({ metric }) => metric))
  const [first, ...others] = stated
    .filter((figure) => !placed.has(figure.metric.id) && !wrong.has(figure.metric) && !isSaid(figure))
    .map(({ metric }) => metric)
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
