import type { ArticleFrontMatter } from '../../model/article-schema.ts'
import { diagnose } from '../../model/diagnostic.ts'
import type { KeyPath } from '../../model/document.ts'
import { fieldPlace } from '../field-place.ts'
import type { Rule } from '../rule.ts'

/** That one figure is within another, and where it says so. */
interface Step {
  readonly part: string
  readonly field: 'partOf' | 'sum'
  readonly keyPath: KeyPath
}

type StepsBelow = ReadonlyMap<string, readonly Step[]>

/** No figure is a part of itself, be it through others: a table shows parts under their whole. */
export const circularSums: Rule = ({ document, fields }) => {
  const steps = stepsBelow(fields.metrics ?? {})
  const ids = [...steps.keys()]
  return ids.flatMap((metric, order) => {
    const step = steps.get(metric)?.find(({ part }) => within(part, steps).has(metric))
    if (step === undefined) return []
    // One circle is one mistake, told where it is met first.
    const earlier = ids.slice(0, order)
    if (earlier.some((id) => within(metric, steps).has(id) && within(id, steps).has(metric))) return []
    const { part, field, keyPath } = step
    return [diagnose('metric/circular-sum', fieldPlace(document, keyPath), { metric, part, field })]
  })
}

/** Of every metric the parts that it names in `sum`, and those that name it in `partOf`. */
function stepsBelow(metrics: ArticleFrontMatter['metrics']): StepsBelow {
  const entries = Object.entries(metrics)
  return new Map(
    entries.map(([id, { sum }]) => [
      id,
      [
        ...sum.map((part, index): Step => ({ part, field: 'sum', keyPath: ['metrics', id, 'sum', index] })),
        ...entries
          .filter(([, { partOf }]) => partOf === id)
          .map(([part]): Step => ({ part, field: 'partOf', keyPath: ['metrics', part, 'partOf'] })),
      ],
    ]),
  )
}

/** The metric itself, its parts, and theirs. */
function within(metric: string, steps: StepsBelow): ReadonlySet<string> {
  const found = new Set([metric])
  for (const id of found) for (const { part } of steps.get(id) ?? []) found.add(part)
  return found
}
