/** The index of all series: what an office counts, and how it stands. */
import { fillIn } from '../locale/fill-in.ts'
import type { UrlPath } from '../model/address.ts'
import type { Link } from '../model/page-model.ts'
import { present } from '../model/present.ts'
import type { Series } from '../model/series.ts'
import type { FiguresModel, SeriesItem } from '../model/series-pages.ts'
import { siteFile } from '../model/site-settings.ts'
import { figuresByYear } from './data/figures-by-year.ts'
import { type SiteDataLinks, siteDataLinks } from './data/site-data-links.ts'
import type { Edition } from './edition.ts'
import { frame } from './frame.ts'
import { breadcrumbList } from './json-ld/breadcrumb-list.ts'
import { dataset } from './json-ld/dataset.ts'
import { jsonLd } from './json-ld/json-ld.ts'
import { known } from './known.ts'
import type { PagePlan } from './page-plan.ts'
import type { Press } from './press.ts'
import { seriesMarks } from './series-marks.ts'
import { timeText } from './time-text.ts'
import { yearsCovered } from './years-covered.ts'

export interface FiguresSubject
  extends Pick<FiguresModel, 'breadcrumb' | 'description' | 'kind' | 'offices' | 'title'> {
  readonly address: UrlPath
  readonly data?: SiteDataLinks & { readonly years?: string }
}

/** Offices and categories in the order of site.yaml; before them, under the agency's name, what names no office. */
export function figuresPlan(edition: Edition): PagePlan {
  const { site, sections, at } = edition
  const { home, figures } = sections
  const agency = { label: site.settings.agency.name, href: home.href }
  const offices = [undefined, ...site.settings.offices.map(({ id }) => id)]
    .map((id) => ({
      office: id === undefined ? agency : known(sections.office, id),
      categories: categoriesOf(
        site.series.filter(({ office }) => office === id),
        edition,
      ),
    }))
    .filter(({ categories }) => categories.length > 0)
  const { description } = site.settings
  const page = { address: at.figures, title: figures.label, description, breadcrumb: [home], offices }
  const data = present({ data: dataOf(edition) })
  return { address: at.figures, source: siteFile, subject: { kind: 'figures', ...page, ...data } }
}

export function figuresModel({ address, data, ...figures }: FiguresSubject, press: Press): FiguresModel {
  const model = { ...frame({ address, ...figures }, press), ...figures }
  if (data === undefined) return model
  const { years, ...files } = data
  const about = fillIn(press.locale.words.figuresTables, { agency: press.shared.agency.name })
  const withData = { ...model, data: { about, ...files } }
  return { ...withData, jsonLd: jsonLd(dataset(withData, years, press), breadcrumbList(model)) }
}

function dataOf(edition: Edition): FiguresSubject['data'] {
  const articles = figuresByYear(edition.site)
  if (articles.size === 0) return undefined
  const metrics = [...articles.values()].flat().flatMap(({ metrics }) => metrics)
  return { ...siteDataLinks(articles.keys(), edition), ...present({ years: yearsCovered(metrics) }) }
}

function categoriesOf(series: readonly Series[], edition: Edition) {
  return [...edition.sections.category]
    .map(([id, category]: readonly [string, Link]) => ({
      category,
      series: series.filter(({ pages }) => pages[0]?.category === id).map((one) => seriesItem(one, edition)),
    }))
    .filter(({ series }) => series.length > 0)
}

function seriesItem(series: Series, { addresses, locale }: Edition): SeriesItem {
  const { address, area, unit, pages } = series
  const [newest] = pages[0]?.values ?? []
  if (newest === undefined) throw new Error(`The series “${series.id}” has no value.`)
  return {
    href: addresses.href(address),
    label: newest.label,
    value: newest.value,
    text: locale.quantity(newest.value, unit),
    time: timeText(newest, locale),
    marks: seriesMarks(newest, locale),
    ...present({ area }),
  }
}
