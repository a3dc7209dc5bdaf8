import type { UrlPath } from '../model/address.ts'
import type { Listing, Shelves } from '../model/site.ts'

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
