/**
 * Puts published articles on every shelf that readers look for them on.
 *
 * Knows articles only by day and labels, so the shelves can be laid out for their addresses before the bodies
 * are filled.
 */
import { comparingBy } from '../locale/collation-key.ts'
import type { Locale } from '../locale/locale.ts'
import { type UrlPath, urlPath } from '../model/address.ts'
import type { Article } from '../model/article.ts'
import { groupBy } from '../model/group-by.ts'
import type { Listing, Shelves } from '../model/site.ts'
import type { SiteSettings } from '../model/site-settings.ts'
import type { PlainDate } from '../model/time.ts'
import { archiveByMonth } from './archive-by-month.ts'
import { type FindTag, type Tag, tagsOf } from './catalogue-tags.ts'
import { cutShards } from './cut-shards.ts'
import { stablePages } from './stable-pages.ts'

const pageSize = 20

export interface ShelfPlan {
  readonly settings: SiteSettings
  readonly findTag: FindTag
  readonly locale: Locale
}

type Labelled = Pick<Article, 'category' | 'office' | 'tags'> & { readonly day: PlainDate }

/** Every shelf keeps the order of `articles`: newest first. */
export function shelveArticles<A extends Labelled>(
  articles: readonly A[],
  { settings, findTag, locale }: ShelfPlan,
): Shelves<A> {
  const { paths } = locale
  const listing = (folders: readonly string[], shelf: readonly A[] = []): Listing<A> =>
    cutListing(folders, shelf, paths.page)
  const byCategory = groupBy(articles, ({ category }) => category)
  const byOffice = groupBy(articles, ({ office }) => office)
  return {
    news: listing([...paths.root, paths.news], articles),
    categories: settings.categories.map((category) => ({
      category,
      listing: listing([...paths.root, paths.category, category.id], byCategory.get(category.id)),
    })),
    tags: byTag(articles, { findTag, locale }).map(({ tag, shelf }) => ({
      ...tag,
      listing: listing([...paths.root, paths.tag, tag.slug], shelf),
    })),
    offices: settings.offices.map((office) => ({
      office,
      listing: listing([...paths.root, paths.office, office.id], byOffice.get(office.id)),
    })),
    archive: archiveByMonth(articles, [...paths.root, paths.archive]),
    shards: cutShards(articles),
  }
}

/** Tags with their articles, in the order of a dictionary. */
function byTag<A extends Labelled>(
  articles: readonly A[],
  { findTag, locale }: Pick<ShelfPlan, 'findTag' | 'locale'>,
): readonly { readonly tag: Tag; readonly shelf: readonly A[] }[] {
  const shelves = new Map<Tag, A[]>()
  for (const article of articles) {
    for (const tag of tagsOf(article, findTag)) {
      const shelf = shelves.get(tag)
      if (shelf === undefined) shelves.set(tag, [article])
      else shelf.push(article)
    }
  }
  return Array.from(shelves, ([tag, shelf]) => ({ tag, shelf, key: locale.sortKey(tag.title) })).sort(
    comparingBy(({ key }) => key),
  )
}

/** Gives every page of a list an address: the newest one the list's own, the others a number below it. */
function cutListing<A>(folders: readonly string[], articles: readonly A[], pageWord: string): Listing<A> {
  const address = urlPath(...folders)
  return {
    address,
    pages: stablePages(articles, pageSize).map((page, index) => ({
      ...page,
      address: index === 0 ? address : urlPath(...folders, pageWord, String(page.number)),
    })),
  }
}

/** Takes from every shelf what `take` leaves on it; shelves and pages stay, if empty ones, with their addresses. */
export function thinShelves<A, B>(
  shelves: Shelves<A>,
  take: (articles: readonly A[]) => readonly B[],
): Shelves<B> {
  const thin = <Page extends { readonly articles: readonly A[] }>(page: Page) => ({
    ...page,
    articles: take(page.articles),
  })
  const thinListing = ({ address, pages }: Listing<A>): Listing<B> => ({ address, pages: pages.map(thin) })
  return {
    news: thinListing(shelves.news),
    categories: shelves.categories.map((shelf) => ({ ...shelf, listing: thinListing(shelf.listing) })),
    tags: shelves.tags.map((shelf) => ({ ...shelf, listing: thinListing(shelf.listing) })),
    offices: shelves.offices.map((shelf) => ({ ...shelf, listing: thinListing(shelf.listing) })),
    archive: shelves.archive.map((year) => ({ ...year, months: year.months.map(thin) })),
    shards: shelves.shards.map(thin),
  }
}

/** The address of every page of every shelf. */
export function shelfAddresses({
  news,
  categories,
  offices,
  tags,
  archive,
}: Shelves<unknown>): readonly UrlPath[] {
  return [
    ...pagesOf(news),
    ...[...categories, ...offices, ...tags].flatMap(({ listing }) => pagesOf(listing)),
    ...archive.flatMap(({ address, months }) => [address, ...months.map((month) => month.address)]),
  ]
}

function pagesOf({ pages }: Listing<unknown>): readonly UrlPath[] {
  return pages.map(({ address }) => address)
}
