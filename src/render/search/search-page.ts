import type { UrlPath } from '../../model/address.ts'
import type { Link } from '../../model/page-model.ts'
import type { SearchLabel, SearchModel } from '../../model/search-model.ts'
import { siteFile } from '../../model/site-settings.ts'
import type { Edition } from '../edition.ts'
import { frame } from '../frame.ts'
import type { PagePlan } from '../page-plan.ts'
import type { Press } from '../press.ts'
import { searchParts } from './search-shards.ts'

export interface SearchSubject
  extends Pick<
    SearchModel,
    'breadcrumb' | 'categories' | 'description' | 'kind' | 'offices' | 'sources' | 'title' | 'ways' | 'years'
  > {
  readonly address: UrlPath
}

/** It names parts and years only, so that it stays the same until a part or a year begins. */
export function searchPlan(edition: Edition): PagePlan {
  const { site, sections, addresses, scripts } = edition
  const address = edition.at.search
  const { home, search, allNews, archive, categories, offices, tags, siteMap } = sections
  return {
    address,
    source: siteFile,
    subject: {
      kind: 'search',
      address,
      title: search.label,
      description: site.settings.description,
      breadcrumb: [home],
      categories: labels(sections.category),
      offices: labels(sections.office),
      years: site.archive.map(({ year }) => year),
      ways: [allNews, archive, categories, offices, tags, siteMap],
      sources: {
        page: { href: addresses.href(scripts.search) },
        worker: { href: addresses.href(scripts.searchWorker) },
        folder: { href: addresses.href(site.news.address) },
        parts: searchParts(edition),
      },
    },
  }
}

export function searchModel({ address, ...search }: SearchSubject, press: Press): SearchModel {
  return { ...frame({ address, ...search }, press), ...search, intro: press.locale.words.searchHint }
}

function labels(links: ReadonlyMap<string, Link>): readonly SearchLabel[] {
  return Array.from(links, ([id, link]) => ({ id, ...link }))
}
