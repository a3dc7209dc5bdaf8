import { diagnose } from '../../model/diagnostic.ts'
import type { Rule } from '../rule.ts'
import { isLess, valueBounds } from '../value-bounds.ts'

/** A part is not larger than its whole. The parts of a sum are judged together, where some may take away. */
export const oversizedParts: Rule = ({ metrics, locale }) =>
  metrics.flatMap((part) => {
    const whole = metrics.find(({ id }) => id === part.partOf)
    if (!whole || whole.sum.includes(part.id) || whole.unit !== part.unit) return []
    if (!isLess(valueBounds(whole), valueBounds(part))) return []
    return [
      diagnose('metric/part-exceeds-whole', [part.place, whole.place], {
        metric: part.id,
        value: locale.number(part.value),
        whole: whole.id,
        limit: locale.number(whole.value),
      }),
    ]
  })
