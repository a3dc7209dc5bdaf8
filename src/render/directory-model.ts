import type { UrlPath } from '../model/address.ts'
import type { DirectoryModel, Link } from '../model/page-model.ts'
import { siteFile } from '../model/site-settings.ts'
import type { Edition } from './edition.ts'
import { frame } from './frame.ts'
import type { PagePlan } from './page-plan.ts'

export interface DirectorySubject {
  readonly title: string
  readonly address: UrlPath
  readonly breadcrumb: readonly Link[]
  readonly groups: DirectoryModel['groups']
}

/** A list of lists. */
export function directoryPlan(subject: DirectorySubject, edition: Edition): PagePlan {
  const { groups, ...page } = subject
  const { description } = edition.site.settings
  return {
    address: page.address,
    source: siteFile,
    leads: () => [groups, page.breadcrumb],
    model: (): DirectoryModel => ({
      ...frame({ ...page, description }, edition),
      kind: 'directory',
      groups,
    }),
  }
}
