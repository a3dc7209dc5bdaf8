import { type Diagnostic, diagnose } from '../model/diagnostic.ts'
import { kindOfKey, placeOfLine } from '../model/ledger.ts'
import type { Following } from './follow-addresses.ts'
import type { Heirs } from './heirs-of.ts'

/**
 * Articles and plain pages that were published and are not any more: somebody has their address on paper.
 *
 * A label that nothing has any more leads to the list of all its kind.
 */
export function vanishedAddresses(
  { ledger, residents, isMissed }: Pick<Following, 'isMissed' | 'ledger' | 'residents'>,
  heirs: Heirs,
): readonly Diagnostic[] {
  const known = new Map(residents.map((resident) => [resident.key, resident]))
  return [...ledger].flatMap(([key, { address, since, line }]) => {
    const kind = kindOfKey(key)
    const hidden = known.get(key)
    if ((kind !== 'article' && kind !== 'page') || hidden?.isPublic || heirs.has(key) || isMissed(key))
      return []
    // Its day is the one it was published on, so it is this build that looks at an earlier moment.
    if (hidden?.isScheduled && hidden.day === since) return []
    const places = [placeOfLine(line), ...(hidden ? [hidden.place] : [])] as const
    return [diagnose('ledger/vanished', places, { key, address })]
  })
}
