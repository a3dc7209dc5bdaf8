import fc from 'fast-check'
import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { filePath } from '../../src/model/place.ts'
import { parseDocument } from '../../src/parse/parse-document.ts'
import { parseSettings } from '../../src/parse/parse-settings.ts'

const path = filePath('news/a.md')
const remarkPlugins: [] = []
const parse = (text: string, parser: 'satteri' | 'remark' = 'satteri') =>
  parseDocument({ path, text }, { parser, remarkPlugins })

const nastyLine = fc.constantFrom(
  '---',
  '--- ',
  '---js',
  '...',
  '',
  ' ',
  '\t',
  'title: a',
  'title: "a',
  "b' c",
  'b"',
  'title:',
  'title:a',
  'title: b: c',
  '- d',
  '-e',
  '  - f',
  '  g: h',
  'i: [',
  'j: {',
  'k: |',
  'l: >-',
  '*m',
  'n: *o',
  'p: &q',
  'r: *q',
  '<<: *q',
  '{{ s }}',
  '? t',
  ': u',
  '# v',
  '<<<<<<< w',
  '=======',
  '>>>>>>> x',
  '__proto__: y',
  '%YAML 1.1',
  '!z',
  'Đoạn văn.',
  'Kính gửi:Ủy ban',
  'e\u0301',
  '&#x301;',
  ':metric[a]',
  ':b[c',
  '::d{e=f}',
  ':::g',
  ':::h i',
  ':::',
  '```',
  '| a | b |',
  '|---|---|',
  '> c',
  '1. d',
  '<b>',
  '<!--',
  '[^e]: f',
  'g[^e]',
  'www.h.vn',
  'i:j@k.vn',
  '😀:l *m*',
  '![n](o "p")',
  '\0',
  '\ufffd',
  '\ufeff---',
  '\ud800',
)
const nastyText = fc.array(nastyLine, { maxLength: 12 }).map((lines) => lines.join('\n'))
const anyText = fc.oneof(fc.string({ unit: 'binary' }), nastyText, nastyText)

test('cannot fail: any text gives a document, with both parsers', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom('satteri' as const, 'remark' as const), (text, parser) => {
      const { value } = parse(text, parser)
      expect(value.body.type).toBe('root')
    }),
    { numRuns: 1000 },
  )
})

test('cannot fail on settings: they are read, or a diagnostic says why not', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { value, diagnostics } = parseSettings({ path, text })
      expect(value !== undefined || diagnostics.some(({ severity }) => severity === 'error')).toBe(true)
    }),
    { numRuns: 1000 },
  )
})

test('says why there are no fields whenever there are none', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { value, diagnostics } = parse(text)
      expect(
        value.frontMatter !== undefined || diagnostics.some(({ severity }) => severity === 'error'),
      ).toBe(true)
    }),
    { numRuns: 1000 },
  )
})

test('keeps every line of the file where it is', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { value } = parse(text)
      const lines = value.text.split('\n')
      const bodyLines = value.bodyText.split('\n')
      expect(bodyLines).toHaveLength(lines.length)
      expect(bodyLines.every((line, index) => line === '' || line === lines[index])).toBe(true)
    }),
  )
})

test('gives places inside the file', () => {
  fc.assert(
    fc.property(nastyText, (text) => {
      const { value, diagnostics } = parse(text)
      const lines = value.text.split('\n')
      for (const { place, related } of diagnostics) {
        for (const { line, column } of [place, ...related]) {
          expect(line >= 1 && line <= lines.length).toBe(true)
          expect(column >= 1 && column <= (lines[line - 1]?.length ?? 0) + 1).toBe(true)
        }
      }
    }),
    { numRuns: 1000 },
  )
})

test('leaves no directive in running text but figures with a label, and no text outside NFC', () => {
  fc.assert(
    fc.property(nastyText, (text) => {
      visit(parse(text).value.body as Root, (node) => {
        if (node.type === 'textDirective')
          expect([node.name, node.children.length > 0]).toEqual(['metric', true])
        if (node.type === 'text') expect(node.value).toBe(node.value.normalize('NFC'))
      })
    }),
  )
})
