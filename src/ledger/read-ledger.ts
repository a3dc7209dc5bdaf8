/** The ledger's text to the ledger. It was written by a program, but people merge it, and may mend it. */
import type { UrlPath } from '../model/address.ts'
import { type Diagnostic, diagnose, type Outcome } from '../model/diagnostic.ts'
import { type Ledger, type LedgerKey, type LedgerLine, ledgerStates, placeOfLine } from '../model/ledger.ts'
import type { Source } from '../model/source.ts'
import { type PlainDate, plainDate } from '../model/time.ts'
import { lineText } from './ledger-text.ts'

/** Lines in any order; what cannot be understood is named by its line. Then the ledger is not whole: write none. */
export function readLedger({
  text,
  foreignEncoding,
}: Pick<Source, 'foreignEncoding' | 'text'>): Outcome<Ledger> {
  const ledger = new Map<LedgerKey, LedgerLine>()
  const diagnostics: Diagnostic[] = []
  let isConflict = false
  if (foreignEncoding !== undefined) {
    diagnostics.push(diagnose('source/not-utf8', placeOfLine(1), { encoding: foreignEncoding }))
  }
  text.split('\n').forEach((written, index) => {
    if (written === '' || written.startsWith('#')) return
    const line = index + 1
    const fault = (code: 'ledger/damaged-line' | 'ledger/merge-conflict') =>
      diagnostics.push(diagnose(code, placeOfLine(line), { text: written }))
    if (/^[<>=|]/.test(written) && /^(?:<{7}|>{7}|={7}|\|{7})(?: |$)/.test(written)) {
      // One conflict, one fault; whatever is left of it.
      if (!isConflict || written.startsWith('<')) fault('ledger/merge-conflict')
      isConflict = true
      return
    }
    const entry = entryOf(written, line)
    if (entry === undefined) {
      fault('ledger/damaged-line')
      return
    }
    const first = ledger.get(entry.key)
    if (first === undefined) ledger.set(entry.key, entry.line)
    else if (!isConflict && lineText(entry.key, first) !== lineText(entry.key, entry.line)) {
      // Two branches may both have added the same line; that is no quarrel.
      const places = [placeOfLine(line), placeOfLine(first.line)] as const
      diagnostics.push(diagnose('ledger/duplicate', places, { key: entry.key }))
    }
  })
  return { value: ledger, diagnostics }
}

const keyShape = /^(?:[a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z]{4}|(?:category|office|page|tag):.+)$/

function entryOf(
  written: string,
  line: number,
): { readonly key: LedgerKey; readonly line: LedgerLine } | undefined {
  const words = written.split(' ')
  const [key, state, since, address, ...former] = written.includes('%') ? words.map(decoded) : words
  if (key === undefined || !keyShape.test(key)) return undefined
  if (!isState(state) || !isAddress(address) || !former.every(isAddress)) return undefined
  const day = since === undefined || since === '-' ? undefined : dayOf(since)
  if (day === undefined && since !== '-') return undefined
  return {
    key: key as LedgerKey,
    line: { state, ...(day !== undefined && { since: day }), address, former, line },
  }
}

// Many articles share a day.
const days = new Map<string, PlainDate | undefined>()

function dayOf(written: string): PlainDate | undefined {
  if (!days.has(written)) days.set(written, plainDate(written))
  return days.get(written)
}

function isState(word: string | undefined): word is LedgerLine['state'] {
  return (ledgerStates as readonly (string | undefined)[]).includes(word)
}

function isAddress(word: string | undefined): word is UrlPath {
  return word?.startsWith('/') === true
}

function decoded(word: string): string | undefined {
  try {
    return decodeURIComponent(word)
  } catch {
    return undefined
  }
}
