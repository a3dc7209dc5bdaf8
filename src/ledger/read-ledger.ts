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
  // Many articles share a day.
  const days = new Map<string, PlainDate>()
  let isConflict = false
  if (foreignEncoding !== undefined) {
    diagnostics.push(diagnose('source/not-utf8', placeOfLine(1), { encoding: foreignEncoding }))
  }
  // Of an address in two forms, as some editors save it, only one is asked for.
  eachLine(/[\u0300-\u036f]/.test(text) ? text.normalize('NFC') : text, (written, number) => {
    if (written.trim() === '' || written.startsWith('#')) return
    const entry = entryOf(written, number, days)
    if (entry === undefined) {
      const isMark = conflictMark.test(written)
      // One conflict, one fault; whatever is left of it.
      if (!isMark || !isConflict || written.startsWith('<')) {
        const code = isMark ? 'ledger/merge-conflict' : 'ledger/damaged-line'
        diagnostics.push(diagnose(code, placeOfLine(number), { text: written }))
      }
      isConflict ||= isMark
      return
    }
    const { key, line } = entry
    const first = ledger.get(key)
    if (first === undefined) ledger.set(key, line)
    else if (!isConflict && lineText(key, first) !== lineText(key, line)) {
      // Two branches may both have added the same line; that is no quarrel.
      const places = [placeOfLine(number), placeOfLine(first.line)] as const
      diagnostics.push(diagnose('ledger/duplicate', places, { key }))
    }
  })
  return { value: ledger, diagnostics }
}

/** One after the other: a list of all lines, alive while the ledger grows, costs more than to read them. */
function eachLine(text: string, read: (line: string, number: number) => void): void {
  let at = 0
  for (let number = 1; at < text.length; number += 1) {
    const next = text.indexOf('\n', at)
    const end = next === -1 ? text.length : next
    read(text.slice(at, end), number)
    at = end + 1
  }
}

const conflictMark = /^(?:<{7}|>{7}|={7}|\|{7})(?: |$)/
const keyShape = '[a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z]{4}|(?:category|edition|office|page|series|tag):[^ ]+'
// To split the line into words takes several times as long.
const lineShape = new RegExp(
  `^(${keyShape}) (${ledgerStates.join('|')}) (-|[^ ]+) (/[^ ]*)(?: (/[^ ]*(?: /[^ ]*)*))?$`,
)

/** Undefined for a line that says nothing. Spaces too many, or a tab, are not to be seen by whoever looks for the damage. */
function entryOf(written: string, number: number, days: Map<string, PlainDate>) {
  const words = lineShape.exec(written) ?? lineShape.exec(written.trim().replace(/\s+/g, ' '))
  const isEncoded = written.includes('%')
  if (words === null || (isEncoded && !isDecodable(written))) return undefined
  const [, key, state, day = '', address, former] = words
  const known = days.get(day)
  const since = known ?? plainDate(day)
  if (since === undefined && day !== '-') return undefined
  if (known === undefined && since !== undefined) days.set(day, since)
  const others = former?.split(' ') ?? none
  // Written out: to spread an object takes as long as all the rest.
  const line =
    since === undefined
      ? { state, address, former: others, line: number }
      : { state, since, address, former: others, line: number }
  const entry = { key, line } as Entry
  return isEncoded ? decoded(entry) : entry
}

interface Entry {
  readonly key: LedgerKey
  readonly line: LedgerLine
}

const none: readonly UrlPath[] = []

function decoded({ key, line }: Entry): Entry {
  const { address, former } = line
  const decode = decodeURIComponent as <Text extends string>(text: Text) => Text
  return { key: decode(key), line: { ...line, address: decode(address), former: former.map(decode) } }
}

function isDecodable(text: string): boolean {
  try {
    return decodeURIComponent(text) !== ''
  } catch {
    return false
  }
}
