import { namedIn, ofOtherUnit } from '../../model/chart.ts'
import { diagnose } from '../../model/diagnostic.ts'
import type { Rule } from '../rule.ts'

/** Bars of one chart have one scale: applications and percentages are no lengths to compare. */
export const mixedCharts: Rule = ({ facts, metrics }) =>
  facts.directives.flatMap(({ form, name, attributes, place }) => {
    if (form !== 'block' || name !== 'chart') return []
    const named = namedIn(attributes.metrics ?? '').flatMap(
      (id) => metrics.find((metric) => metric.id === id) ?? [],
    )
    const [first] = named
    const other = ofOtherUnit(named)
    if (!first || !other) return []
    const values = { metric: first.id, unit: first.unit ?? '', other: other.id, otherUnit: other.unit ?? '' }
    return [diagnose('metric/mixed-chart', [place, first.place, other.place], values)]
  })
