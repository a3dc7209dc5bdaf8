import type { UrlPath } from '../model/address.ts'
import type { NotFoundModel } from '../model/page-model.ts'
import { siteFile } from '../model/site-settings.ts'
import type { Edition } from './edition.ts'
import { frame } from './frame.ts'
import type { PagePlan } from './page-plan.ts'
import type { Press } from './press.ts'

export interface NotFoundSubject extends Pick<NotFoundModel, 'kind' | 'links'> {
  readonly address: UrlPath
}

/** What a server shows, at any address, when there is nothing. */
export function notFoundPlan(edition: Edition): PagePlan {
  const address = edition.at.notFound
  const { home, search, allNews, codes, siteMap } = edition.sections
  const links = [home, search, allNews, codes, siteMap]
  return { address, source: siteFile, subject: { kind: 'not-found', address, links } }
}

export function notFoundModel({ kind, address, links }: NotFoundSubject, press: Press): NotFoundModel {
  const { notFound, notFoundHelp } = press.locale.words
  return {
    ...frame({ title: notFound, description: notFoundHelp, address, breadcrumb: [] }, press),
    kind,
    noindex: true,
    links,
  }
}
