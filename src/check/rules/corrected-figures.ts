import { type Diagnostic, diagnose } from '../../model/diagnostic.ts'
import { didYouMean, suggesting } from '../../model/did-you-mean.ts'
import { statedValue } from '../corrected-figure.ts'
import { fieldPlace } from '../field-place.ts'
import { metricIds } from '../metric-ids.ts'
import type { Rule } from '../rule.ts'

/** A correction of a figure tells its former value as a number, and the last one tells the value it has. */
export const correctedFigures: Rule = ({ document, fields: { corrections = [] }, metrics, locale }) =>
  corrections.flatMap(({ metric: id, was, now, date }, index): readonly Diagnostic[] => {
    if (id === undefined) return []
    const place = (field: string) => fieldPlace(document, ['corrections', index, field])
    const ids = metricIds(document)
    if (!ids.includes(id)) {
      const values = { metric: id, ...suggesting(didYouMean(id, ids)) }
      return [diagnose('correction/unknown-metric', place('metric'), values)]
    }
    // One that cannot be read has its own diagnostic.
    const metric = metrics.find((known) => known.id === id)
    if (metric === undefined) return []
    if (statedValue(was, metric, locale) === undefined) {
      return [diagnose('correction/no-figure', place('was'), { metric: id, text: was })]
    }
    const isLast = !corrections.some((other) => other.metric === id && other.date > date)
    if (!isLast || statedValue(now, metric, locale) === metric.value) return []
    const values = { metric: id, text: now, value: locale.quantity(metric.value, metric.unit) }
    return [diagnose('correction/other-figure', [place('now'), metric.place], values)]
  })
