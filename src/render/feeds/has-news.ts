import type { Listing } from '../../model/site.ts'

/** Whether a shelf has feeds: without any news they would have no date. */
export function hasNews({ pages }: Listing): boolean {
  return pages.some(({ articles }) => articles.length > 0)
}
