import type { UrlPath } from '../model/address.ts'
import type { HomeModel } from '../model/page-model.ts'
import { type CorrectionSubject, correctionModel } from './correction-model.ts'
import { frame } from './frame.ts'
import { agency } from './json-ld/agency.ts'
import { jsonLd } from './json-ld/json-ld.ts'
import { webSite } from './json-ld/web-site.ts'
import type { Press } from './press.ts'

export interface HomeSubject
  extends Pick<HomeModel, 'allCorrections' | 'allNews' | 'blocks' | 'kind' | 'latest' | 'lead'> {
  readonly corrections: readonly CorrectionSubject[]
  readonly address: UrlPath
  readonly description: string
}

export function homeModel({ address, description, ...lists }: HomeSubject, press: Press): HomeModel {
  const { title } = press.shared
  const page = frame({ title, description, address, breadcrumb: [] }, press)
  return {
    ...page,
    ...lists,
    corrections: lists.corrections.map((correction) => correctionModel(correction, press)),
    headTitle: title,
    jsonLd: jsonLd(webSite(page), agency(press.publisher, press.shared)),
  }
}
