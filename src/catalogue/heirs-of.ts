import { articleOfKey, type LedgerKey } from '../model/ledger.ts'
import type { Following } from './follow-addresses.ts'
import type { Resident } from './residents.ts'
import { sameAddress } from './same-address.ts'

/** By whose line it is, what has taken over the address of something that is not published any more. */
export type Heirs = ReadonlyMap<LedgerKey, Resident>

export function heirsOf({ ledger, residents }: Pick<Following, 'ledger' | 'residents'>): Heirs {
  const open = residents.filter(({ isPublic }) => isPublic)
  const present = new Set(open.map(({ key }) => key))
  const takers = new Map(
    open.flatMap((resident) => {
      const taken = [
        ...resident.aliases.map(({ address }) => address),
        ...(ledger.get(resident.key)?.former ?? []),
      ]
      return taken.map((address) => [sameAddress(address), resident] as const)
    }),
  )
  return new Map(
    [...ledger].flatMap(([key, { address }]) => {
      if (present.has(key)) return []
      // The codes of all editions lead to whatever has taken over the article.
      const article = articleOfKey(key)
      if (article !== undefined && present.has(article)) return []
      const heir = takers.get(sameAddress((article && ledger.get(article)?.address) ?? address))
      return heir ? [[key, heir] as const] : []
    }),
  )
}
