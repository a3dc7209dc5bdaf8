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
import { digitsOf } from '../model/series-stated.ts'
import type { CatalogueInput } from './catalogue-input.ts'
import { comparisonFaults } from './comparison-faults.ts'
import { sequelOf } from './sequel-of.ts'
import { type SeriesMember, seriesMembers } from './series-members.ts'
import { timeSpan } from './time-span.ts'
import { nameFaults } from './unsafe-names.ts'

type Member = SeriesMember<Article>

interface Contradiction {
  readonly member: Member
  readonly former: Member
}

interface Judging extends Pick<CatalogueInput, 'brokenSeries'> {
  readonly locale: Locale
}

/** The faults of all series of `articles`, which come by seniority. */
export function seriesFaults(
  articles: readonly Article[],
  { locale, brokenSeries }: Judging,
): readonly Diagnostic[] {
  const rows = groupBy(seriesMembers(articles), ({ series }) => series)
  return [...rows].flatMap(([series, [first, ...later]]) => {
    if (first === undefined) return []
    const judged = later.map((member) => ({ member, faults: misfits(member, first, locale) }))
    const fitting = judged.filter(({ faults }) => faults.length === 0).map(({ member }) => member)
    // What says the same elsewhere has a mistake of its own, and may be a correction that is right but for that.
    const saidByMisfits = new Set(
      judged.flatMap(({ member, faults }) => (faults.length > 0 ? statement(member) : [])),
    )
    const saidByBroken = new Set(brokenSeries.flatMap((said) => (said.series === series ? said.digits : [])))
    const isExcused = (member: Member) =>
      saidByMisfits.has(statement(member)) || saidByBroken.has(digitsOf(member.metric.value))
    return [
      ...nameFaults(series, first.metric.place),
      ...judged.flatMap(({ faults }) => faults),
      ...toldOnce(
        contradictions([first, ...fitting]).filter(({ member }) => !isExcused(member)),
        locale,
      ),
      ...comparisonFaults([first, ...fitting], locale),
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

/** Figures that give another value for a time than the one that counts until then, with that one. */
function contradictions(members: readonly Member[]): readonly Contradiction[] {
  const counting = new Map<string, Member>()
  return members.flatMap((member) => {
    const former = counting.get(member.day)
    const sequel = former && sequelOf(former.metric, member.metric)
    if (sequel === undefined || sequel === 'replaces') counting.set(member.day, member)
    return former !== undefined && sequel === 'contradicts' ? [{ member, former }] : []
  })
}

/** Those that repeat one are no second mistake: it goes with the first. */
function toldOnce(contradictions: readonly Contradiction[], locale: Locale): readonly Diagnostic[] {
  return [...groupBy(contradictions, ({ member }) => statement(member)).values()].flatMap(
    ([first, ...repeating]) => {
      if (first === undefined) return []
      const { member, former } = first
      const { series, metric } = member
      const repeated = repeating.map(({ member }) => member.metric.place)
      const places = [metric.place, former.metric.place, ...repeated] as const
      const values = {
        metric: metric.id,
        series,
        time: timeText(member, locale),
        value: locale.number(metric.value),
        former: locale.number(former.metric.value),
      }
      return [diagnose('metric/series-changed', places, values)]
    },
  )
}

function statement({ metric, day }: Member): string {
  return `${day} ${metric.value}`
}

function timeText({ metric, day }: Member, locale: Locale): string {
  return metric.period ? locale.period(metric.period) : locale.shortDate(day)
}
