import { diagnose } from '../../model/diagnostic.ts'
import { fieldPlace } from '../field-place.ts'
import type { Rule } from '../rule.ts'

type Sums = ReadonlyMap<string, readonly string[]>

/** No figure is a part of itself, be it through others: a table shows parts under their whole. */
export const circularSums: Rule = ({ document, fields }) => {
  const sums: Sums = new Map(Object.entries(fields.metrics ?? {}).map(([id, { sum }]) => [id, sum]))
  return [...sums].flatMap(([metric, sum], order) => {
    const index = sum.findIndex((part) => partsBelow(part, sums).has(metric))
    const part = sum[index]
    if (part === undefined) return []
    // One circle is one mistake, told where it is met first.
    const earlier = [...sums.keys()].slice(0, order)
    if (earlier.some((id) => partsBelow(metric, sums).has(id) && partsBelow(id, sums).has(metric))) return []
    return [
      diagnose('metric/circular-sum', fieldPlace(document, ['metrics', metric, 'sum', index]), {
        metric,
        part,
      }),
    ]
  })
}

/** The metric itself, its parts, and theirs. */
function partsBelow(metric: string, sums: Sums): ReadonlySet<string> {
  const found = new Set([metric])
  for (const id of found) for (const part of sums.get(id) ?? []) found.add(part)
  return found
}
