/**
 * "Tin khác": what else to read below an article.
 *
 * Older neighbours are settled when an article appears. Only the nearest newer ones come later, so a new article
 * changes this block in at most three others of its category and three others of the site.
 */

import { groupBy } from '../model/group-by.ts'
import type { NewsReference, OtherNews, PublishedArticle } from '../model/site.ts'

const olderWanted = 5
const newerWanted = 3

type Item = Pick<PublishedArticle, 'address' | 'title' | 'day' | 'category'>

/** Gives each article of a list, newest first, the nearest ones of its category and, where those are few, of the site. */
export function withOtherNews<A extends Item>(
  articles: readonly A[],
): readonly (A & { readonly otherNews: OtherNews })[] {
  const entries = articles.map((article, index) => ({ article, index, reference: referenceTo(article) }))
  const results = new Array<A & { readonly otherNews: OtherNews }>(articles.length)
  for (const row of groupBy(entries, ({ article }) => article.category).values()) {
    row.forEach(({ article, index }, rank) => {
      const isElsewhere = (entry: (typeof entries)[number]) => entry.article.category !== article.category
      const newer = row.slice(Math.max(0, rank - newerWanted), rank)
      const older = row.slice(rank + 1, rank + 1 + olderWanted)
      // Fewer than wanted are all there are, so whatever else is nearer or farther belongs to another category.
      for (let at = index - 1; at >= 0 && newer.length < newerWanted; at -= 1) {
        newer.push(...entries.slice(at, at + 1).filter(isElsewhere))
      }
      for (let at = index + 1; at < entries.length && older.length < olderWanted; at += 1) {
        older.push(...entries.slice(at, at + 1).filter(isElsewhere))
      }
      results[index] = {
        ...article,
        otherNews: {
          newer: newer.sort((a, b) => a.index - b.index).map(({ reference }) => reference),
          older: older.map(({ reference }) => reference),
        },
      }
    })
  }
  return results
}

function referenceTo({ address, title, day }: Item): NewsReference {
  return { address, title, day }
}
