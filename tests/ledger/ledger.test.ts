import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ledgerText } from '../../src/ledger/ledger-text.ts'
import { readLedger } from '../../src/ledger/read-ledger.ts'
import type { UrlPath } from '../../src/model/address.ts'
import { diagnose } from '../../src/model/diagnostic.ts'
import { type LedgerKey, type LedgerLine, ledgerStates, placeOfLine } from '../../src/model/ledger.ts'
import type { PlainDate } from '../../src/model/time.ts'

const address = fc.string({ unit: 'grapheme' }).map((name) => `/${name.normalize('NFC')}/` as UrlPath)
const key = fc.oneof(
  fc.stringMatching(/^[a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z]{4}$/),
  fc
    .tuple(
      fc.constantFrom('category', 'edition', 'office', 'page', 'series', 'tag'),
      fc.string({ minLength: 1 }),
    )
    .map((two) => two.join(':')),
)
const line = fc.record({
  state: fc.constantFrom(...ledgerStates),
  since: fc.constantFrom('2018-09-28' as PlainDate, undefined),
  address,
  former: fc.array(address),
})

test('what was written is read again, whatever the addresses are made of', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(key, line)), (entries) => {
      const ledger = new Map(entries) as ReadonlyMap<string, unknown> as ReadonlyMap<LedgerKey, LedgerLine>
      const text = ledgerText(ledger)
      const read = readLedger({ text })
      expect(read.diagnostics).toEqual([])
      expect(ledgerText(read.value)).toBe(text)
      expect(read.value.size).toBe(ledger.size)
    }),
  )
})

test('is the same text in whatever order it was read', () => {
  const lines = ['k7m39 live 2018-09-28 /a/ /b/', 'page:a.md live - /a%20b/', 'tag:iso gone - /the/iso/']
  const [forth, back] = [lines, [...lines].reverse()].map((some) =>
    ledgerText(readLedger({ text: some.join('\n') }).value),
  )
  expect(forth).toBe(back)
})

test('minds neither spaces, nor line ends, nor how letters with marks are put together', () => {
  const line = 'k7m39 live 2018-09-28 /tin/một-cửa/ /cũ/'
  const text = `\n  ${line.replaceAll(' ', ' \t ').normalize('NFD')} \r\n\r\n \r\n`
  expect(ledgerText(readLedger({ text }).value)).toBe(ledgerText(readLedger({ text: line }).value))
  expect(readLedger({ text }).diagnostics).toEqual([])
})

test('names what is damaged by its line and keeps the rest', () => {
  const text = [
    '# a remark',
    'k7m39 live 2018-09-28 /tin/2018/09/mot-cua/',
    'k7m38 live 2018-09-31 /tin/2018/09/hai-cua/',
    'k7m37 alive 2018-09-28 /tin/',
    'k7m36 live 2018-09-28',
    'k7m35 live 2018-09-28 tin/',
    'k7m34 live 2018-09-28 /tin/%zz/',
    'hello',
    'tag:iso live - /the/iso/',
  ]
  const { value, diagnostics } = readLedger({ text: text.join('\n') })
  expect([...value.keys()]).toEqual(['k7m39', 'tag:iso'])
  expect(diagnostics).toEqual(
    [3, 4, 5, 6, 7, 8].map((number) =>
      diagnose('ledger/damaged-line', placeOfLine(number), { text: text[number - 1] ?? '' }),
    ),
  )
})

test('names two lines for one thing, unless they say the same', () => {
  const text = 'k7m39 live 2018-09-28 /a/\nk7m39 live 2018-09-28 /a/\nk7m39 live 2018-09-28 /b/ /a/\n'
  expect(readLedger({ text }).diagnostics).toEqual([
    diagnose('ledger/duplicate', [placeOfLine(3), placeOfLine(1)], { key: 'k7m39' }),
  ])
})

test('names each conflict that Git left once, and what is left of one', () => {
  const conflict =
    '<<<<<<< HEAD\nk7m39 live 2018-09-28 /a/\n=======\nk7m39 live 2018-09-28 /b/ /a/\n>>>>>>> other\n'
  expect(readLedger({ text: conflict + conflict }).diagnostics).toEqual(
    [1, 6].map((number) => diagnose('ledger/merge-conflict', placeOfLine(number), { text: '<<<<<<< HEAD' })),
  )
  expect(readLedger({ text: 'tag:a live - /the/a/\n>>>>>>> other\n' }).diagnostics).toEqual([
    diagnose('ledger/merge-conflict', placeOfLine(2), { text: '>>>>>>> other' }),
  ])
})
