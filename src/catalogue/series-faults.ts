/**
 * What articles say differently of one series.
 *
 * All of them are judged, those included that are not public yet: their figures must fit when their time comes. The
 * first to use a series decides what it is; the later one is asked to give way.
 */
import type { Locale } from '../locale/locale.ts'
import type { Article } from '../model/article.ts'
import { type Diagnostic, diagnose } from '../model/diagnostic.ts'
import { groupBy } from '../model/group-by.ts'
import { sequelOf } from './sequel-of.ts'
import { type SeriesMember, seriesMembers } from './series-members.ts'
import { timeSpan } from './time-span.ts'
import { nameFaults } from './unsafe-names.ts'

type Member = SeriesMember<Article>

/** The faults of all series of `articles`, which come by seniority. */
export function seriesFaults(articles: readonly Article[], locale: Locale): readonly Diagnostic[] {
  const rows = groupBy(seriesMembers(articles), ({ series }) => series)
  return [...rows].flatMap(([series, [first, ...later]]) => {
    if (first === undefined) return []
    const judged = later.map((member) => ({ member, faults: misfits(member, first, locale) }))
    const fitting = judged.filter(({ faults }) => faults.length === 0).map(({ member }) => member)
    return [
      ...nameFaults(series, first.metric.place),
      ...judged.flatMap(({ faults }) => faults),
      ...contradictions([first, ...fitting], locale),
    ]
  })
}

/** Where a figure counts another thing than the first one of its series. */
function misfits(member: Member, first: Member, locale: Locale): readonly Diagnostic[] {
  const places = [member.metric.place, first.metric.place] as const
  const { series, metric } = member
  const compared = [
    { field: 'unit', value: metric.unit, first: first.metric.unit },
    { field: 'place', value: metric.area, first: first.metric.area },
    { field: 'office', value: member.article.office, first: first.article.office },
  ] as const
  const different = compared
    .filter(({ value, first }) => value !== first)
    .map(({ field, value = '', first = '' }) =>
      diagnose('metric/series-mixed', places, { metric: metric.id, series, field, value, first }),
    )
  if (different.length > 0 || timeSpan(metric) === timeSpan(first.metric)) return different
  const times = { time: timeText(member, locale), first: timeText(first, locale) }
  return [diagnose('metric/series-times', places, { metric: metric.id, series, ...times })]
}

/** Figures that give another value for a time than the one that counts until then. */
function contradictions(members: readonly Member[], locale: Locale): readonly Diagnostic[] {
  const counting = new Map<string, Member>()
  return members.flatMap((member) => {
    const { series, metric, day } = member
    const former = counting.get(day)
    const sequel = former && sequelOf(former.metric, metric)
    if (sequel === undefined || sequel === 'replaces') counting.set(day, member)
    if (former === undefined || sequel !== 'contradicts') return []
    const values = {
      metric: metric.id,
      series,
      time: timeText(member, locale),
      value: locale.number(metric.value),
      former: locale.number(former.metric.value),
    }
    return [diagnose('metric/series-changed', [metric.place, former.metric.place], values)]
  })
}

function timeText({ metric, day }: Member, locale: Locale): string {
  return metric.period ? locale.period(metric.period) : locale.shortDate(day)
}
