import { diagnose } from '../../model/diagnostic.ts'
import type { Rule } from '../rule.ts'

/** A figure of the text is one that the front matter states, or is far from all of them. */
export const nearMisses: Rule = (subject) =>
  subject.figures.near.map(({ said, metric }) => {
    const { text, placeOf } = said.within
    const stated = subject.locale.quantity(metric.value, metric.unit)
    const values = { metric: metric.id, said: text.slice(said.start, said.unitAt), stated }
    return diagnose('metric/near-miss', [placeOf(said.start), metric.place], values)
  })
