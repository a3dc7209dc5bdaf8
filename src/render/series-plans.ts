/**
 * The pages of every series.
 *
 * A page speaks of its own values only, so one that is full changes when a value of its own is corrected and not
 * because a new one has come.
 */
import { present } from '../model/present.ts'
import type { Series, SeriesPage, SeriesValue } from '../model/series.ts'
import type { SeriesModel } from '../model/series-pages.ts'
import { siteFile } from '../model/site-settings.ts'
import type { Edition } from './edition.ts'
import { known } from './known.ts'
import type { PagePlan } from './page-plan.ts'
import { pageTurning } from './page-turning.ts'
import { seriesChart } from './series-chart.ts'
import { seriesRow } from './series-row.ts'
import { seriesSummary } from './series-summary.ts'

export function seriesPlans(edition: Edition): readonly PagePlan[] {
  return edition.site.series.flatMap((series) =>
    series.pages.map((_, index) => seriesPlan(series, index, edition)),
  )
}

function seriesPlan(series: Series, index: number, edition: Edition): PagePlan {
  const { sections, locale } = edition
  const { words } = locale
  const { unit, area, office, pages } = series
  const { label: title, category, address, values } = pages[index] as SeriesPage
  const summary = seriesSummary(values, unit, locale)
  return {
    address,
    source: siteFile,
    subject: {
      kind: 'series',
      address,
      title,
      description: `${title}: ${summary}`,
      breadcrumb: [sections.home, sections.figures],
      category: known(sections.category, category),
      summary,
      rows: values.map((value) => seriesRow(value, unit, edition)),
      sources: sourcesOf(values),
      ...present({
        area,
        unit,
        office: office === undefined ? undefined : known(sections.office, office),
        chart: seriesChart(title, { values, unit }, locale),
        differenceUnit: unit === '%' ? words.percentPoints : unit,
      }),
      ...pageTurning(pages, index, edition),
    },
  }
}

/** Who counted, each document once. */
function sourcesOf(values: readonly SeriesValue[]): SeriesModel['sources'] {
  const sources = values.map(({ source: { name, document, url } }) => ({
    name: document === undefined ? name : `${name}, ${document}`,
    ...present({ href: url }),
  }))
  return [...new Map(sources.map((source) => [JSON.stringify(source), source])).values()]
}
