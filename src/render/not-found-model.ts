import type { NotFoundModel } from '../model/page-model.ts'
import { siteFile } from '../model/site-settings.ts'
import type { Edition } from './edition.ts'
import { frame } from './frame.ts'
import type { PagePlan } from './page-plan.ts'

/** What a server shows, at any address, when there is nothing. */
export function notFoundPlan(edition: Edition): PagePlan {
  const address = edition.at.notFound
  const { home, allNews, siteMap } = edition.sections
  const { notFound, notFoundHelp } = edition.locale.words
  const links = [home, allNews, siteMap]
  return {
    address,
    source: siteFile,
    leads: () => links,
    model: (): NotFoundModel => ({
      ...frame({ title: notFound, description: notFoundHelp, address, breadcrumb: [] }, edition),
      kind: 'not-found',
      noindex: true,
      links,
    }),
  }
}
