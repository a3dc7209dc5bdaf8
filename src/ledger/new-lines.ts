import type { Ledger } from '../model/ledger.ts'
import { ledgerText } from './ledger-text.ts'

/** The lines that the text before does not have, in order. Where that has others in another order, nothing is new. */
export function newLines(ledger: Ledger, before: string): readonly string[] {
  const known = new Set(before.split('\n'))
  return ledgerText(ledger)
    .split('\n')
    .filter((line) => !line.startsWith('#') && !known.has(line) && line !== '')
}
