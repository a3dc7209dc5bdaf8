import { type Diagnostic, diagnose } from '../model/diagnostic.ts'
import type { FilePath } from '../model/place.ts'
import { isPlainField } from './field-lines.ts'

type Loose = Diagnostic<'front-matter/loose-continuation'>

/** A field or list item whose value opens a quote: what stands before the value, the name, the quote. */
const openingQuote = /^(\s*(?:-\s+)*(?:([^\s:#"'[{-][^:]*|"[^"]*"|'[^']*'):\s+)?)(["'])/

/**
 * Indents the lines of quoted texts that go on at the left margin.
 *
 * YAML 1.2 refuses them, while many programs write them and YAML 1.1 took them. Nothing else in the text moves,
 * as only a comment may follow the closing quote.
 */
export function indentContinuations(
  text: string,
  file: FilePath,
): { readonly text: string; readonly loose: readonly Loose[] } {
  const lines = text.split('\n')
  const loose: Loose[] = []
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? ''
    const [, before = '', key = '', quote] = openingQuote.exec(line) ?? []
    if (quote === undefined) continue
    const end = closingLine(lines, { index, column: before.length + 1, quote })
    if (end === undefined) continue
    // A value stands in further than its own field, which in a list item begins after the dash.
    const margin = before.length - before.replace(/^\s*(?:-\s+)*/, '').length + 1
    const first = lines.findIndex((words, at) => at > index && at <= end && isLoose(words, margin))
    if (first >= 0)
      loose.push(diagnose('front-matter/loose-continuation', { file, line: first + 1, column: 1 }, { key }))
    for (let at = index + 1; at <= end; at += 1) {
      const words = lines[at] ?? ''
      if (isLoose(words, margin)) lines[at] = ' '.repeat(margin) + words.trimStart()
    }
    index = end
  }
  return { text: lines.join('\n'), loose }
}

function isLoose(line: string, margin: number): boolean {
  return line.trim() !== '' && line.search(/\S/) < margin
}

interface Opening {
  readonly index: number
  /** After the quote. */
  readonly column: number
  readonly quote: string
}

/** The index of the line that closes the quote and holds no more; undefined when a field begins before. */
function closingLine(lines: readonly string[], { index, column, quote }: Opening): number | undefined {
  const closes = quote === '"' ? /^(?:[^"\\]|\\.)*"\s*(?:#.*)?$/ : /^(?:[^']|'')*'\s*(?:#.*)?$/
  const opens = quote === '"' ? /^(?:[^"\\]|\\.)*\\?$/ : /^(?:[^']|'')*$/
  for (let at = index; at < lines.length; at += 1) {
    const words = at === index ? (lines[at] ?? '').slice(column) : (lines[at] ?? '')
    if (at > index && isPlainField(words)) return undefined
    if (closes.test(words)) return at
    if (!opens.test(words)) return undefined
  }
  return undefined
}
