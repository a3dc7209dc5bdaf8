import type { UrlPath } from '../model/address.ts'
import type { HomeModel } from '../model/home-page.ts'
import type { Metric } from '../model/metric.ts'
import type { NewsItem } from '../model/page-model.ts'
import { present } from '../model/present.ts'
import { type CorrectionSubject, correctionModel } from './correction-model.ts'
import { frame } from './frame.ts'
import { frontFigure } from './front-figures.ts'
import { agency } from './json-ld/agency.ts'
import { jsonLd } from './json-ld/json-ld.ts'
import { webSite } from './json-ld/web-site.ts'
import type { Press } from './press.ts'

export interface HomeSubject
  extends Pick<
    HomeModel,
    'allCorrections' | 'allFigures' | 'allNews' | 'blocks' | 'kind' | 'latest' | 'lead' | 'pinned'
  > {
  readonly figures?: { readonly article: NewsItem; readonly metrics: readonly Omit<Metric, 'place'>[] }
  readonly corrections: readonly CorrectionSubject[]
  readonly address: UrlPath
  readonly description: string
}

export function homeModel(subject: HomeSubject, press: Press): HomeModel {
  const { address, description, figures, ...lists } = subject
  const { title } = press.shared
  const page = frame({ title, description, address, breadcrumb: [] }, press)
  return {
    ...page,
    ...lists,
    ...present({
      figures: figures && {
        article: figures.article,
        rows: figures.metrics.map((metric) => frontFigure(metric, press.locale)),
      },
    }),
    corrections: lists.corrections.map((correction) => correctionModel(correction, press)),
    headTitle: title,
    jsonLd: jsonLd(webSite(page, press), agency(press.publisher, press.shared)),
  }
}
