import type { SectionAddresses } from '../locale/section-addresses.ts'
import type { UrlPath } from '../model/address.ts'
import { feedAddress, feedFormats } from '../model/feed-address.ts'
import type { Shelves } from '../model/site.ts'

/** Where feeds are, or will be once there is something to tell: nothing else may take these addresses. */
export function feedAddresses(
  { categories, offices }: Pick<Shelves<unknown>, 'categories' | 'offices'>,
  { home, corrections }: Pick<SectionAddresses, 'corrections' | 'home'>,
): readonly UrlPath[] {
  const shelves = [...categories, ...offices].map(({ listing }) => listing.address)
  return [home, corrections, ...shelves].flatMap((page) =>
    feedFormats.map((format) => feedAddress(page, format)),
  )
}
