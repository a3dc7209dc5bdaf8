import { type UrlPath, urlPath } from '../model/address.ts'
import {
  groupOfKey,
  kindOfKey,
  type Ledger,
  type LedgerKey,
  type LedgerLine,
  placeOfLine,
} from '../model/ledger.ts'
import type { Place } from '../model/place.ts'
import type { Redirect } from '../model/site.ts'
import type { Following } from './follow-addresses.ts'
import type { Heirs } from './heirs-of.ts'
import type { Alias, Destination, Resident } from './residents.ts'
import { sameAddress } from './same-address.ts'

/** Something wants an address to lead to it. */
export interface RedirectClaim {
  readonly redirect: Redirect
  readonly key: LedgerKey
  /** Where somebody wrote it down: in the front matter, else in the ledger. */
  readonly place: Place
  readonly isAlias: boolean
  /** The ledger knew of it already. */
  readonly isOld: boolean
  /** False for what only a draft wants. */
  readonly isPublic: boolean
}

interface ClaimSource extends Pick<Following, 'directories' | 'ledger' | 'residents'> {
  readonly after: Ledger
  readonly heirs: Heirs
}

/** Everything that wants to be led to, those first that did before. */
export function redirectClaims(source: ClaimSource): readonly RedirectClaim[] {
  const { ledger, residents } = source
  const claims = [
    ...residents.flatMap((resident) => claimsOf(resident, source)),
    ...[...ledger].flatMap(([key, line]) => claimsOfAbsent(key, line, source)),
  ]
  return [...claims.filter(({ isOld }) => isOld), ...claims.filter(({ isOld }) => !isOld)]
}

function claimsOf(resident: Resident, { ledger, after }: ClaimSource): readonly RedirectClaim[] {
  const { key, aliases, isPublic } = resident
  const before = ledger.get(key)
  const old = new Set(before && [...before.former, before.address].map(sameAddress))
  const stated = new Map(aliases.map((alias): [string, Alias] => [sameAddress(alias.address), alias]))
  const recorded = isPublic ? (after.get(key)?.former ?? []) : []
  // An alias that is the page's own address is no former one, but a mistake.
  const wanted = new Set([...recorded, ...aliases.map(({ address }) => address)])
  return [...wanted].map((from) => {
    const alias = stated.get(sameAddress(from))
    return {
      redirect: redirectTo(resident, from),
      key,
      place: alias?.place ?? placeOfLine(before?.line ?? 0),
      isAlias: alias !== undefined,
      isOld: old.has(sameAddress(from)),
      isPublic,
    }
  })
}

/** What nothing is published for any more: taken over, or a label that leads to all of its kind. */
function claimsOfAbsent(
  key: LedgerKey,
  { address, former, line }: LedgerLine,
  { after, heirs, directories }: ClaimSource,
): readonly RedirectClaim[] {
  const isGone = after.get(key)?.state === 'gone'
  const target = heirs.get(key) ?? (isGone ? directories.get(groupOfKey(key)) : undefined)
  if (target === undefined) return []
  // The code on paper has the id.
  const all = [address, ...former, ...(kindOfKey(key) === 'article' ? [urlPath('t', key)] : [])]
  return all.map((from) => ({
    redirect: redirectTo(target, from),
    key,
    place: placeOfLine(line),
    isAlias: false,
    isOld: true,
    isPublic: true,
  }))
}

function redirectTo({ address, file, title, summary }: Destination, from: UrlPath): Redirect {
  return { from, to: address, title, summary, file }
}
