import { digestOf } from './engine/digest.ts'
import type { Memory } from './engine/memory.ts'
import { readLedger } from './ledger/read-ledger.ts'
import { diagnose, type Outcome } from './model/diagnostic.ts'
import { type Ledger, placeOfLine } from './model/ledger.ts'
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

/** The same, but a ledger that was there and is gone is an error: whoever wants to begin anew says so with an empty one. */
export function rememberedLedger(
  file: FoundFile | undefined,
  memory: Pick<Memory, 'knows' | 'remember'>,
): LedgerOutcome {
  const ledger = ledgerOf(file)
  if (file !== undefined) memory.remember(wasThere, '')
  else if (memory.knows(wasThere)) {
    return { ...ledger, diagnostics: [diagnose('ledger/missing', placeOfLine(1), {})] }
  }
  return ledger
}

const wasThere = digestOf('The last build read a ledger.')
