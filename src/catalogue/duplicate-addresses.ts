import type { UrlPath } from '../model/address.ts'
import { type Diagnostic, diagnose } from '../model/diagnostic.ts'
import type { Place } from '../model/place.ts'
import { repetitions } from './repetitions.ts'

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
