import { type Ledger, type LedgerKey, type LedgerLine, labelKindOf } from '../model/ledger.ts'
import type { Following } from './follow-addresses.ts'
import type { Heirs } from './heirs-of.ts'
import type { Resident } from './residents.ts'

/** The ledger once the residents are published. A line is never taken out, nor an address from a line. */
export function ledgerAfter(
  { ledger, residents }: Pick<Following, 'ledger' | 'residents'>,
  heirs: Heirs,
): Ledger {
  const after = new Map<LedgerKey, LedgerLine>()
  const open = new Map(residents.filter(({ isPublic }) => isPublic).map((each) => [each.key, each]))
  for (const [key, line] of ledger) {
    const resident = open.get(key)
    if (resident) after.set(key, lineOf(resident, line))
    else after.set(key, isGone(key, heirs) ? { ...line, state: heirs.has(key) ? 'moved' : 'gone' } : line)
  }
  for (const [key, resident] of open) if (!after.has(key)) after.set(key, lineOf(resident))
  return after
}

function isGone(key: LedgerKey, heirs: Heirs): boolean {
  return heirs.has(key) || labelKindOf(key) !== undefined
}

function lineOf({ state, day, address, aliases }: Resident, before?: LedgerLine): LedgerLine {
  const since = before?.since ?? day
  const known = before ? [...before.former, before.address] : []
  const former = new Set([...known, ...aliases.map((alias) => alias.address)])
  former.delete(address)
  return {
    state,
    ...(since !== undefined && { since }),
    address,
    former: [...former],
    line: before?.line ?? 0,
  }
}
