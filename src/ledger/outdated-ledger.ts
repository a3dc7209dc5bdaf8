import { type Diagnostic, diagnose } from '../model/diagnostic.ts'
import { placeOfLine } from '../model/ledger.ts'

const shown = 3

/** What a build that may not change the ledger says instead: one fault, however many lines are new. */
export function outdatedLedger(lines: readonly string[]): readonly Diagnostic[] {
  if (lines.length === 0) return []
  const changes = lines.slice(0, shown)
  return [diagnose('ledger/outdated', placeOfLine(1), { changes, count: lines.length })]
}
