import type { UrlPath } from '../model/address.ts'
import type { SiteMapModel } from '../model/page-model.ts'
import { siteFile } from '../model/site-settings.ts'
import { yearLink } from './archive-links.ts'
import type { Edition } from './edition.ts'
import { frame } from './frame.ts'
import type { PagePlan } from './page-plan.ts'
import type { Press } from './press.ts'

export interface SiteMapSubject
  extends Pick<SiteMapModel, 'breadcrumb' | 'description' | 'groups' | 'kind' | 'title'> {
  readonly address: UrlPath
}

/** The tree of the site in words, for people. */
export function siteMapPlan(edition: Edition): PagePlan {
  const address = edition.at.siteMap
  const { home, siteMap } = edition.sections
  const { description } = edition.site.settings
  return {
    address,
    source: siteFile,
    subject: {
      kind: 'site-map',
      address,
      title: siteMap.label,
      description,
      breadcrumb: [home],
      groups: siteMapGroups(edition),
    },
  }
}

export function siteMapModel({ address, ...siteMap }: SiteMapSubject, press: Press): SiteMapModel {
  return { ...frame({ address, ...siteMap }, press), ...siteMap }
}

function siteMapGroups(edition: Edition): SiteMapModel['groups'] {
  const { site, sections, locale, addresses } = edition
  const { words } = locale
  const { home, search, allNews, archive, corrections, codes, accessibility } = sections
  const figures = site.series.length > 0 ? [sections.figures] : []
  const statement = accessibility ? [accessibility] : []
  const pages = site.pages.map(({ title, address }) => ({ label: title, href: addresses.href(address) }))
  return [
    {
      title: words.pages,
      links: [home, search, allNews, ...figures, corrections, codes, ...pages, ...statement],
    },
    { title: words.categories, links: [...sections.category.values()] },
    { title: words.offices, links: [...sections.office.values()] },
    { title: words.tags, links: [...sections.tag.values()] },
    { title: words.archive, links: [archive, ...site.archive.map((year) => yearLink(year, edition))] },
  ].filter(({ links }) => links.length > 0)
}
