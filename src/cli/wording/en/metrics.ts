/** Faults of the figures, in English. */
import { asCode, asExample } from '../as-code.ts'
import type { WordingOf } from '../sentence.ts'
import { didYouMean } from './did-you-mean.ts'

export const metrics: WordingOf<'metric'> = {
  'metric/after-publication': {
    message: ({ metric, asOf, published }) =>
      `${asCode(metric)} is as of ${asOf}, but the article was published on ${published}, before that could be known.`,
    hint: () => 'Make `asOf` the day the figure was taken, as in `asOf: 2018-08-30`, or correct `published`.',
  },
  'metric/ambiguous-number': {
    message: ({ metric, text, whole, fraction }) =>
      `${asCode(metric)} is written ${asCode(text)}, which can be read as ${whole} or as ${fraction}.`,
    hint: ({ whole, fraction }) =>
      `Leave out the thousands separator: ${asExample(`value: ${whole}`)}; or, for a fraction, write ${asExample(`value: "${fraction}"`)} in quotes.`,
  },
  'metric/circular-sum': {
    message: ({ metric, part }) =>
      metric === part
        ? `${asCode(metric)} is given as a part of itself.`
        : `${asCode(part)} is given as a part of ${asCode(metric)}, which is itself a part of ${asCode(part)}.`,
    hint: ({ metric, part, field }) =>
      field === 'sum'
        ? `Take ${asCode(part)} out of the \`sum\` of ${asCode(metric)}; a whole is made of smaller parts only.`
        : `Delete ${asCode(`partOf: ${metric}`)} at ${asCode(part)}, or name the figure that is larger.`,
  },
  'metric/comparison-differs': {
    message: ({ metric, series, time, value, stated }) =>
      `${asCode(metric)} is compared with ${value} for ${time}, but an article of the series ${asCode(series)} says ${stated}.`,
    hint: () =>
      'Correct the one that is wrong. If the former figure has been recalculated, state it with its time and `status: corrected`.',
  },
  'metric/invalid-number': {
    message: ({ metric, text }) =>
      `${asCode(metric)} has the value ${asCode(text)}, which is not one number.`,
    hint: ({ suggestion, unit }) =>
      suggestion === undefined
        ? 'Write the number alone and its unit apart: `value: 1412` and `unit: applications`.'
        : `Write ${asExample(`value: ${suggestion}`)}${unit === undefined ? '' : ` and, apart, ${asExample(`unit: "${unit}"`)}`}.`,
  },
  'metric/late-comparison': {
    message: ({ metric, before, after }) =>
      `${asCode(metric)} of ${after} is compared with a figure of ${before}, which is not earlier.`,
    hint: () => 'Put the earlier figure into `compare`, the later one into `value`.',
  },
  'metric/mixed-chart': {
    message: ({ metric, unit, other, otherUnit }) =>
      `The chart puts ${asCode(metric)} (${unit || 'no unit'}) beside ${asCode(other)} (${otherUnit || 'no unit'}), which have no scale in common.`,
    hint: () => 'Make two charts, each of figures with one unit.',
  },
  'metric/near-miss': {
    message: ({ metric, said, stated }) =>
      `The text says ${said}, but ${asCode(metric)} is ${stated}: nearly the same, so one of them is probably mistyped.`,
    hint: ({ metric }) =>
      `Compare both with the source and correct the wrong one; ${asExample(`:metric[${metric}]`)} in the text is always the stated figure.`,
  },
  'metric/newer-than-source': {
    message: ({ metric, asOf, source }) =>
      `${asCode(metric)} is as of ${asOf}, later than the source (${source}); readers will ask where it came from.`,
    hint: () => 'Compare it with the source, then correct `asOf` or `source.date`.',
  },
  'metric/part-exceeds-whole': {
    message: ({ metric, value, whole, limit }) =>
      `${asCode(metric)} is ${value}, more than ${asCode(whole)} (${limit}), which it is a part of.`,
    hint: () => 'Correct the figure that is wrong, or `partOf`.',
  },
  'metric/percent-mismatch': {
    message: ({ metric, value, part, whole, made }) =>
      `${asCode(metric)} is ${value}, but ${part} of ${whole} make ${made}.`,
    hint: () => 'Correct the figure that is wrong, or the two that `percentOf` names.',
  },
  'metric/percent-out-of-range': {
    message: ({ metric, value }) => `${asCode(metric)} is ${value}; a share lies between 0 and 100 percent.`,
    hint: () => 'Correct the value; if it is growth or may exceed 100 percent, add `kind: rate`.',
  },
  'metric/series-changed': {
    message: ({ metric, series, time, value, former }) =>
      `${asCode(metric)} says ${value} for ${time}, but an earlier figure of the series ${asCode(series)} says ${former}.`,
    hint: () =>
      'Correct the figure that is wrong; if the new one replaces the former, add `status: corrected` (or `status: final` after a provisional one).',
  },
  'metric/series-mixed': {
    message: ({ metric, series, field, value, first }) =>
      `${asCode(metric)} has ${fieldWithValue(field, value)}, but the series ${asCode(series)} began with ${fieldWithValue(field, first)}.`,
    hint: ({ series, field }) =>
      `Correct ${asCode(field)}; a figure of another ${field} needs a series of its own, as in ${asExample(`series: ${series}-2`)}.`,
  },
  'metric/series-times': {
    message: ({ metric, series, time, first }) =>
      `${asCode(metric)} is for “${time}”, but the series ${asCode(series)} began with “${first}”: a day and a period, or periods of different length, do not make one line.`,
    hint: ({ series }) =>
      `Correct \`asOf\` or \`period\`, or begin a series of its own, as in ${asExample(`series: ${series}-2`)}.`,
  },
  'metric/series-without-time': {
    message: ({ metric, series }) =>
      `${asCode(metric)} belongs to the series ${asCode(series)}, but says neither \`asOf\` nor \`period\`.`,
    hint: () =>
      'Add the day to which the figure is true, as in `asOf: 2018-08-30`, or the time it was counted over, as in `period: 2018-08`.',
  },
  'metric/sum-mismatch': {
    message: ({ metric, value, parts, sum }) =>
      `${asCode(metric)} is ${value}, but ${parts.join(' + ')} make ${sum}.`,
    hint: () => 'Correct the figure that is wrong, or take the part out of `sum`.',
  },
  'metric/two-times': {
    message: ({ metric }) => `${asCode(metric)} has both \`asOf\` and \`period\`, and only one can be meant.`,
    hint: () =>
      'Keep `asOf` for what was counted on a day, or `period` for what was counted over a time, and delete the other.',
  },
  'metric/unknown-format': {
    message: ({ format }) => `${asCode(format)} is no way to write a figure.`,
    hint: ({ suggestion }) =>
      didYouMean(suggestion) ??
      'Write `:metric[received]` for digits, `:metric[received]{format=words}` for words.',
  },
  'metric/unknown-part': {
    message: ({ metric, part }) =>
      `${asCode(metric)} adds up ${asCode(part)}, but the article has no figure of that name.`,
    hint: ({ suggestion }) =>
      didYouMean(suggestion) ?? 'Add the figure to `metrics`, or take its name out of `sum`.',
  },
  'metric/unknown-reference': {
    message: ({ id, directive }) =>
      `${asCode(directive)} shows ${asCode(id)}, but the article has no figure of that name.`,
    hint: ({ id, suggestion }) =>
      didYouMean(suggestion) ??
      `Add under \`metrics\`: ${asExample(`${id}: { label: Received, value: 1412, unit: applications, asOf: 2018-08-30 }`)}.`,
  },
  'metric/unknown-relation': {
    message: ({ metric, field, id }) =>
      `${asCode(metric)} names ${asCode(id)} in ${asCode(field)}, but the article has no figure of that name.`,
    hint: ({ field, suggestion }) =>
      didYouMean(suggestion) ?? `Add the figure to \`metrics\`, or delete ${asCode(field)}.`,
  },
  'metric/unmentioned': {
    message: ({ metrics }) => `The text never mentions ${metrics.map(asCode).join(', ')}.`,
    hint: ({ metrics: [first = ''] }) =>
      `If readers should meet it in a sentence, write ${asExample(`:metric[${first}]`)} there; the table of figures shows it anyway.`,
  },
}

function fieldWithValue(field: string, value: string): string {
  return value === '' ? `no ${asCode(field)}` : `the ${asCode(field)} ${asCode(value)}`
}
