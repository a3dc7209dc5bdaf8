import { readLedger } from './ledger/read-ledger.ts'
import type { Outcome } from './model/diagnostic.ts'
import type { Ledger } from './model/ledger.ts'
import type { FoundFile } from './model/source.ts'
import { readSource } from './read/read-source.ts'

export interface LedgerOutcome extends Outcome<Ledger> {
  /** Empty where there is no ledger yet: the first build writes one. */
  readonly text: string
}

/** Reads the ledger and takes it apart. */
export function ledgerOf(file: FoundFile | undefined): LedgerOutcome {
  if (file === undefined) return { value: new Map(), diagnostics: [], text: '' }
  const source = readSource(file)
  return { ...readLedger(source), text: source.text }
}
