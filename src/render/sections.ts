/** The links to the parts of a site, made once: every menu, breadcrumb and byline takes them from here. */
import type { UrlPath } from '../model/address.ts'
import type { Link } from '../model/page-model.ts'
import type { Tree } from '../model/site.ts'
import type { Guide } from './guide.ts'

export interface Sections {
  readonly home: Link
  readonly allNews: Link
  readonly archive: Link
  readonly corrections: Link
  readonly categories: Link
  readonly offices: Link
  readonly tags: Link
  readonly codes: Link
  readonly siteMap: Link
  /** Absent where the site makes no statement. */
  readonly accessibility?: Link
  readonly figures: Link
  readonly search: Link
  /** By the category's id, in the order of site.yaml. */
  readonly category: ReadonlyMap<string, Link>
  /** By the office's id. */
  readonly office: ReadonlyMap<string, Link>
  /** By the tag as the site spells it. */
  readonly tag: ReadonlyMap<string, Link>
}

export function sectionsOf(site: Tree, { locale, addresses, at }: Omit<Guide, 'sections'>): Sections {
  const { words } = locale
  const link = (label: string, address: UrlPath): Link => ({ label, href: addresses.href(address) })
  return {
    home: link(words.home, at.home),
    allNews: link(words.allNews, site.news.address),
    archive: link(words.archive, at.archive),
    corrections: link(words.corrections, at.corrections),
    categories: link(words.categories, at.categories),
    offices: link(words.offices, at.offices),
    tags: link(words.tags, at.tags),
    codes: link(words.codes, at.codes),
    siteMap: link(words.siteMap, at.siteMap),
    ...(site.settings.accessibility && { accessibility: link(words.accessibility, at.accessibility) }),
    figures: link(words.figures, at.figures),
    search: link(words.search, at.search),
    category: new Map(
      site.categories.map(({ category: { id, title }, listing }) => [id, link(title, listing.address)]),
    ),
    office: new Map(
      site.offices.map(({ office: { id, name }, listing }) => [id, link(name, listing.address)]),
    ),
    tag: new Map(site.tags.map(({ title, listing }) => [title, link(title, listing.address)])),
  }
}
