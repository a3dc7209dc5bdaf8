import type { UrlPath } from '../model/address.ts'
import type { Link } from '../model/page-model.ts'
import { siteFile } from '../model/site-settings.ts'
import { countedYears, monthLink, yearLink } from './archive-links.ts'
import type { DirectorySubject } from './directory-model.ts'
import type { Edition } from './edition.ts'
import type { PagePlan } from './page-plan.ts'

type DirectoryList = Omit<DirectorySubject, 'description' | 'kind'>

/** Every list of lists: the categories, offices and tags, the archive and its years. */
export function directories(edition: Edition): readonly PagePlan[] {
  const { sections, at } = edition
  const { home, categories, offices, tags } = sections
  const breadcrumb = [home]
  const lists: readonly DirectoryList[] = [
    { title: categories.label, address: at.categories, breadcrumb, groups: oneGroup(sections.category) },
    { title: offices.label, address: at.offices, breadcrumb, groups: oneGroup(sections.office) },
    { title: tags.label, address: at.tags, breadcrumb, groups: oneGroup(sections.tag) },
    ...archive(at.archive, edition),
  ]
  const { description } = edition.site.settings
  return lists.map((list) => ({
    address: list.address,
    source: siteFile,
    subject: { kind: 'directory', description, ...list },
  }))
}

function archive(address: UrlPath, edition: Edition): readonly DirectoryList[] {
  const { site, sections } = edition
  const titles = countedYears(site, edition)
  const years = site.archive.map((year, place) => ({
    year,
    title: titles[place] ?? yearLink(year, edition),
    links: year.months.map((month) => monthLink(month, edition)),
  }))
  const { home, archive } = sections
  return [
    {
      title: archive.label,
      address,
      breadcrumb: [home],
      groups: years.map(({ title, links }) => ({ title, links })),
    },
    ...years.map(({ year, links }) => ({
      title: `${archive.label} ${year.year}`,
      address: year.address,
      breadcrumb: [home, archive],
      groups: [{ links }],
    })),
  ]
}

function oneGroup(links: ReadonlyMap<string, Link>): DirectorySubject['groups'] {
  return links.size > 0 ? [{ links: [...links.values()] }] : []
}
