/**
 * The ledger as text, made to be merged: a line for each thing, in the order of their keys, and nothing in a line
 * that depends on who built the site, or when.
 */
import type { Ledger, LedgerKey, LedgerLine } from '../model/ledger.ts'
import { heading } from './heading.ts'

export function ledgerText(ledger: Ledger): string {
  const lines = Array.from(ledger, ([key, line]) => lineText(key, line))
  // What was read is in order already, and then this costs nothing.
  return `${heading}${lines.sort().join('\n')}${lines.length > 0 ? '\n' : ''}`
}

/** `k7m39 live 2018-09-28 /tin/2018/09/mot-cua/ /tin/2018/09/cu/` */
export function lineText(key: LedgerKey, { state, since, address, former }: LedgerLine): string {
  const line = `${asWord(key)} ${state} ${since ?? '-'} ${asWord(address)}`
  return former.length === 0 ? line : `${line} ${former.map(asWord).join(' ')}`
}

/** Readable as it is, but for what would end the word or the line. */
function asWord(text: string): string {
  // Nearly all are plain, and that is told at once.
  return /^[\w/:.-]*$/.test(text) ? text : text.replace(/[%\s\p{C}]/gu, encodeURIComponent)
}
