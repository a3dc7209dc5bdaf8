/**
 * Follows every address that was ever published to where its page is.
 *
 * An id stays when slug, date or file change, so the ledger knows whose a former address was. What leads on leads to a
 * page, never to another address that leads on: there are no chains.
 */
import type { Diagnostic, Outcome } from '../model/diagnostic.ts'
import { articleOfKey, type Ledger, type LedgerKey } from '../model/ledger.ts'
import type { Redirect } from '../model/site.ts'
import type { Claim } from './duplicates.ts'
import { heirsOf } from './heirs-of.ts'
import { ledgerAfter } from './ledger-after.ts'
import { redirectClaims } from './redirect-claims.ts'
import type { Directories, Resident } from './residents.ts'
import { reusedIds } from './reused-ids.ts'
import { settleClaims } from './settle-claims.ts'
import { vanishedAddresses } from './vanished-addresses.ts'

export interface Following {
  /** As the last build left it. */
  readonly ledger: Ledger
  readonly residents: readonly Resident[]
  /** Where something is published, or will be. */
  readonly claims: readonly Claim[]
  readonly directories: Directories
  /** Whether its file has errors: then nobody knows where it is. */
  readonly isMissed: (key: LedgerKey) => boolean
}

export interface Followed {
  /** As it will be once this site is published. */
  readonly ledger: Ledger
  /** By address. */
  readonly redirects: readonly Redirect[]
}

export function followAddresses(given: Following): Outcome<Followed> {
  const reused = reusedIds(given)
  // What has the id of another article has none of its addresses.
  const strangers = new Set<string>(reused.map(({ values }) => values.id))
  const following = {
    ...given,
    residents: given.residents.filter(({ key }) => !strangers.has(articleOfKey(key) ?? key)),
  }
  const heirs = heirsOf(following)
  const ledger = ledgerAfter(following, heirs)
  const { value: redirects, diagnostics } = settleClaims(
    redirectClaims({ ...following, after: ledger, heirs }),
    following.claims,
  )
  const faults: readonly Diagnostic[] = [...reused, ...vanishedAddresses(following, heirs), ...diagnostics]
  return { value: { ledger, redirects }, diagnostics: faults }
}
