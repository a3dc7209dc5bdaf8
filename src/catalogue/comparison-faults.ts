/**
 * Figures that are compared with another value than the one that their series has for that time.
 *
 * What counted when the article appeared decides; where nothing was known yet, what later articles filled in. A warning
 * and no error: an office may compare with what it has recalculated, and only its editor knows.
 */
import Big from 'big.js'
import type { Locale } from '../locale/locale.ts'
import type { Article } from '../model/article.ts'
import { type Diagnostic, diagnose } from '../model/diagnostic.ts'
import { isRoundingOf } from '../model/is-rounding-of.ts'
import { type Decimal, endOf, type Metric, timeKey } from '../model/metric.ts'
import { sequelOf } from './sequel-of.ts'
import type { SeriesMember } from './series-members.ts'

type Member = SeriesMember<Article>
type Stated = Pick<Metric, 'precision' | 'value'>

/** `members`: of one series, in the order in which readers saw them. */
export function comparisonFaults(members: readonly Member[], locale: Locale): readonly Diagnostic[] {
  return members.flatMap((member) => {
    const { metric, series } = member
    const { compare, comparePlace = metric.place } = metric
    const known = compare ? valuesFor(timeKey(compare), member, members) : []
    const [first] = known
    if (compare === undefined || first === undefined) return []
    if (known.some((other) => agree(other.metric, { ...compare, precision: metric.precision }))) return []
    const day = endOf(compare)
    const values = {
      metric: metric.id,
      series,
      time: compare.period ? locale.period(compare.period) : day ? locale.shortDate(day) : '',
      value: locale.number(compare.value),
      stated: locale.number(first.metric.value),
    }
    return [diagnose('metric/comparison-differs', [comparePlace, first.metric.place], values)]
  })
}

/** What counted for a time before the article appeared; else all that later articles say of it. */
function valuesFor(time: string, { article }: Member, members: readonly Member[]): readonly Member[] {
  const own = members.findIndex((member) => member.article === article)
  const ofTime = (some: readonly Member[]) =>
    some.filter((member) => member.article !== article && timeKey(member.metric) === time)
  const counting = ofTime(members.slice(0, own)).reduce<Member | undefined>(
    (former, next) => (former && sequelOf(former.metric, next.metric) === 'contradicts' ? former : next),
    undefined,
  )
  return counting ? [counting] : ofTime(members.slice(own))
}

function agree(one: Stated, other: Stated): boolean {
  return mayBe(one, other.value) || mayBe(other, one.value)
}

/** Whether a figure, as exact as it says that it is, leaves room for a value. */
function mayBe({ value: stated, precision }: Stated, value: Decimal): boolean {
  switch (precision) {
    case 'exact':
      return value === stated
    case 'rounded':
      return value === stated || isRoundingOf(stated, value)
    case 'estimate':
      return true
    case 'at-least':
      return Big(value).gte(stated)
    case 'at-most':
      return Big(value).lte(stated)
  }
}
