import type { UrlPath } from '../model/address.ts'
import type { Link } from '../model/page-model.ts'
import { monthLink, yearLink } from './archive-links.ts'
import { type DirectorySubject, directoryPlan } from './directory-model.ts'
import type { Edition } from './edition.ts'
import type { PagePlan } from './page-plan.ts'

/** Every list of lists: the categories, offices and tags, the archive and its years. */
export function directories(edition: Edition): readonly PagePlan[] {
  const { sections, at } = edition
  const { home, categories, offices, tags } = sections
  const breadcrumb = [home]
  const subjects = [
    { title: categories.label, address: at.categories, breadcrumb, groups: oneGroup(sections.category) },
    { title: offices.label, address: at.offices, breadcrumb, groups: oneGroup(sections.office) },
    { title: tags.label, address: at.tags, breadcrumb, groups: oneGroup(sections.tag) },
    ...archive(at.archive, edition),
  ]
  return subjects.map((subject) => directoryPlan(subject, edition))
}

function archive(address: UrlPath, edition: Edition): readonly DirectorySubject[] {
  const { site, sections } = edition
  const years = site.archive.map((year) => ({
    year,
    title: yearLink(year, edition),
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
