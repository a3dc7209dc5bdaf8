import { sectionAddresses } from '../locale/section-addresses.ts'
import type { UrlPath } from '../model/address.ts'
import type { Frame, HomeModel } from '../model/page-model.ts'
import { type CorrectionSubject, correctionModel } from './correction-model.ts'
import { frame } from './frame.ts'
import { jsonLd } from './json-ld.ts'
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
    jsonLd: jsonLd(webSite(page, press)),
  }
}

function webSite({ title, description, canonical, site }: Frame, press: Press): object {
  return {
    '@type': 'WebSite',
    name: title,
    description,
    url: canonical,
    inLanguage: site.lang,
    publisher: press.publisher,
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: `${press.addresses.absolute(sectionAddresses(press.locale.paths).search)}?q={query}`,
      },
      'query-input': 'required name=query',
    },
  }
}
