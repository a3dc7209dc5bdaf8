/** Ids and addresses that are given twice. */
import type { UrlPath } from '../model/address.ts'
import { type Article, placeOfField } from '../model/article.ts'
import { type Diagnostic, diagnose } from '../model/diagnostic.ts'
import type { Place } from '../model/place.ts'

/** Articles, by seniority, whose id an older one has: drafts too, for an id is given for good. */
export function duplicateIds(articles: readonly Article[]): readonly Diagnostic[] {
  return repetitions(articles, ({ id }) => id).map(({ first, later }) =>
    diagnose('id/duplicate', [placeOfField(later, 'id'), placeOfField(first, 'id')], { id: later.id }),
  )
}

/** Somebody wants to be at an address; without a place, a page that the site makes by itself. */
export interface Claim {
  readonly address: UrlPath
  readonly place?: Place
}

/** Files whose address an earlier claim has; a fault names the file that came first, if it is one. */
export function duplicateAddresses(claims: readonly Claim[]): readonly Diagnostic[] {
  return repetitions(claims, ({ address }) => address).flatMap(({ first, later: { address, place } }) =>
    place ? [diagnose('address/duplicate', [place, ...(first.place ? [first.place] : [])], { address })] : [],
  )
}

/** Pairs each item whose key an earlier one has already with that earlier one. */
function repetitions<T>(
  items: Iterable<T>,
  keyOf: (item: T) => string,
): readonly { readonly first: T; readonly later: T }[] {
  const firsts = new Map<string, T>()
  const found: { first: T; later: T }[] = []
  for (const item of items) {
    const key = keyOf(item)
    const first = firsts.get(key)
    if (first === undefined) firsts.set(key, item)
    else found.push({ first, later: item })
  }
  return found
}
