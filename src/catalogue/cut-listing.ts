import { urlPath } from '../model/address.ts'
import type { Listing } from '../model/site.ts'
import { stablePages } from './stable-pages.ts'

const pageSize = 20

/** Gives every page of a list an address: the newest one the list's own, the others a number below it. */
export function cutListing<A>(
  folders: readonly string[],
  articles: readonly A[],
  pageWord: string,
): Listing<A> {
  const address = urlPath(...folders)
  return {
    address,
    pages: stablePages(articles, pageSize).map((page, index) => ({
      ...page,
      address: index === 0 ? address : urlPath(...folders, pageWord, String(page.number)),
    })),
  }
}
