/**
 * The feeds of the site, of every category and of every office.
 *
 * A new article changes those of the site, of its category and of its office. Only the newest articles are looked at,
 * and those that were corrected.
 */
import { groupBy } from '../../model/group-by.ts'
import { newestFirst } from '../../model/newest-first.ts'
import type { OutputFile } from '../../model/output-file.ts'
import type { Listing, PublishedArticle, Redirect } from '../../model/site.ts'
import type { Instant } from '../../model/time.ts'
import type { Edition } from '../edition.ts'
import { onceForEach } from '../once-for-each.ts'
import { feedEntry } from './feed-entry.ts'
import type { FeedSubject } from './feed-file.ts'
import { feedOutputs, mostEntries } from './feed-outputs.ts'
import { movedLists } from './moved-lists.ts'

/** @param redirects What leads to pages of this language. */
export function newsFeeds(
  edition: Edition,
  redirects: readonly Redirect[],
): readonly OutputFile<FeedSubject>[] {
  const { site, at } = edition
  const { title, description } = site.settings
  const entryOf = onceForEach((article: PublishedArticle) => feedEntry(article, edition))
  const corrected = site.articles.filter((article) => lastMajor(article) !== undefined)
  const entriesOf = (newest: readonly PublishedArticle[], isOnShelf: Wanted) =>
    lastAnnounced([...newest.slice(0, mostEntries), ...corrected.filter(isOnShelf)]).map(entryOf)
  const ofShelf = (name: string, listing: Listing, isOnShelf: Wanted) => ({
    page: listing.address,
    title: feedTitle(name, edition),
    description,
    entries: entriesOf(articlesOn(listing), isOnShelf),
  })
  const shelves = [
    ...site.categories.map(({ category, listing }) => ({
      ...ofShelf(category.title, listing, (article) => article.category === category.id),
      ...(category.description !== undefined && { description: category.description }),
    })),
    ...site.offices.map(({ office, listing }) =>
      ofShelf(office.name, listing, (article) => article.office === office.id),
    ),
  ].filter(({ entries }) => entries.length > 0)
  const whole = { page: at.home, title, description, entries: entriesOf(site.articles, () => true) }
  const moved = groupBy(movedLists(redirects, site), ({ to }) => to)
  return [whole, ...shelves].flatMap((plan) => [
    ...feedOutputs(plan, edition),
    ...(moved.get(plan.page) ?? []).flatMap(({ from }) => feedOutputs(plan, edition, from)),
  ])
}

type Wanted = (article: PublishedArticle) => boolean

/** What a feed of a part of the site is called. */
export function feedTitle(name: string, { site }: Pick<Edition, 'site'>): string {
  return `${name} – ${site.settings.title}`
}

function articlesOn({ pages }: Listing): readonly PublishedArticle[] {
  return pages.flatMap(({ articles }) => articles)
}

/** A major correction announces its article once more, to those who had read it. */
function lastAnnounced(candidates: readonly PublishedArticle[]): readonly PublishedArticle[] {
  return [...new Set(candidates)].sort(byAnnouncement).slice(0, mostEntries)
}

function byAnnouncement(a: PublishedArticle, b: PublishedArticle): number {
  const [left, right] = [announcedAt(a), announcedAt(b)]
  if (left === right) return newestFirst(a, b)
  return left > right ? -1 : 1
}

function announcedAt(article: PublishedArticle): Instant {
  return lastMajor(article) ?? article.published
}

function lastMajor({ corrections }: PublishedArticle): Instant | undefined {
  return corrections.findLast(({ kind }) => kind === 'major')?.date
}
