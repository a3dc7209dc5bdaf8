/**
 * Puts published articles on every shelf that readers look for them on.
 *
 * Knows articles only by day and labels, so the shelves can be laid out for their addresses before the bodies
 * are filled, and once more for good.
 */
import { comparingBy } from '../locale/collation-key.ts'
import type { Locale } from '../locale/locale.ts'
import type { Article } from '../model/article.ts'
import type { Listing, Shelves } from '../model/site.ts'
import type { SiteSettings } from '../model/site-settings.ts'
import type { PlainDate } from '../model/time.ts'
import { archiveByMonth } from './archive-by-month.ts'
import { type FindTag, type Tag, tagsOf } from './catalogue-tags.ts'
import { cutListing } from './cut-listing.ts'
import { groupBy } from './group-by.ts'

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
    news: listing([paths.news], articles),
    categories: settings.categories.map((category) => ({
      category,
      listing: listing([paths.category, category.id], byCategory.get(category.id)),
    })),
    tags: byTag(articles, { findTag, locale }).map(({ tag, shelf }) => ({
      ...tag,
      listing: listing([paths.tag, tag.slug], shelf),
    })),
    offices: settings.offices.map((office) => ({
      office,
      listing: listing([paths.office, office.id], byOffice.get(office.id)),
    })),
    archive: archiveByMonth(articles, paths.archive),
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
