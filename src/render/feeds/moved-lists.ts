/**
 * Where lists with feeds were before they had the addresses that they have.
 *
 * A feed reader asks for the feed again and again and cannot read the page that leads on, so its feeds have to lead on
 * for themselves: where the host can, by 301, upon which readers note the new address; else by being there still.
 */
import { localeIn } from '../../locale/locale.ts'
import { sectionAddresses } from '../../locale/section-addresses.ts'
import type { UrlPath } from '../../model/address.ts'
import type { Redirect, Tree } from '../../model/site.ts'
import { hasNews } from './has-news.ts'

export interface MovedList {
  readonly from: UrlPath
  /** The page whose feeds are to be read instead; it has some. */
  readonly to: UrlPath
}

export function movedLists(
  redirects: readonly Pick<Redirect, 'from' | 'to'>[],
  { categories, offices, settings }: Pick<Tree, 'categories' | 'offices' | 'settings'>,
): readonly MovedList[] {
  const at = sectionAddresses(localeIn(settings).paths)
  const lists = [...categories, ...offices].map(({ listing }) => listing).filter(hasNews)
  const followed = new Map([
    ...lists.map(({ address }) => [address, address] as const),
    // Of a list that is gone nothing is left but all news.
    ...[at.categories, at.offices].map((directory) => [directory, at.home] as const),
  ])
  return redirects.flatMap(({ from, to }) => {
    const list = followed.get(to)
    return list !== undefined && from.endsWith('/') ? [{ from, to: list }] : []
  })
}
