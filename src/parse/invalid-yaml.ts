/**
 * Says why YAML cannot be read in terms of what an editor wrote.
 *
 * YAML's own messages tell what its grammar expected, often lines after the mistake. The line tells more: what
 * the value begins with, and whether a colon, a dash or a quote stands where it does harm.
 */
import { type Diagnostic, diagnose } from '../model/diagnostic.ts'
import type { Place } from '../model/place.ts'
import type { YamlReason } from '../model/yaml-reason.ts'

/** What the parser of YAML, or we, found. */
export interface YamlFault {
  readonly code: string
  readonly detail: string
  readonly offset: number
}

/** What stands at the fault, and where it is best shown. */
interface Finding {
  readonly reason: YamlReason
  readonly line: number
  readonly column: number
  readonly key?: string | undefined
}

interface Fault extends Omit<YamlFault, 'offset'> {
  readonly line: number
  readonly column: number
}

/** The diagnostic for a fault at `place` in `text`, whose lines are those of the file. */
export function invalidYaml(
  text: string,
  { code, detail }: YamlFault,
  { file, line, column }: Place,
): Diagnostic<'front-matter/invalid-yaml'> {
  const lines = text.split('\n')
  const fault = { code, detail, line, column }
  const { reason, key, ...at } =
    misreadLine(lines, fault) ?? misreadOpening(lines, fault) ?? misreadValue(lines, fault)
  const place = { file, line: at.line, column: at.column }
  return diagnose('front-matter/invalid-yaml', place, { reason, detail, ...(key !== undefined && { key }) })
}

/** What the line itself shows, whatever stands above it. */
function misreadLine(lines: readonly string[], { code, detail, line, column }: Fault): Finding | undefined {
  if (code === 'TAB_AS_INDENT') return { reason: 'tab', line, column }
  if (/^(?:Missing closing|Flow )/.test(detail)) return undefined
  const words = lines[line - 1] ?? ''
  const template = words.search(/(?<=^\s*)(?:\{\{|\{%)/)
  if (template >= 0) return { reason: 'template', line, column: template + 1 }
  const dash = words.search(/(?<=^\s*)-[^\s-]/)
  if (dash >= 0) return { reason: 'space', line, column: dash + 1, key: keyAbove(lines, line) }
  const [, before, key] = /^(\s*(?:-\s+)*)([\w-]+):(?!\/\/)\S/.exec(words) ?? []
  if (before === undefined || key === undefined) return undefined
  return { reason: 'space', line, column: before.length + key.length + 1, key }
}

/** A quote or bracket that is not closed: the parser notices lines later, so it is shown where it opens. */
function misreadOpening(lines: readonly string[], { detail, line }: Fault): Finding | undefined {
  const quote = /^Missing closing (["'])/.exec(detail)?.[1]
  const isBracket = /^Flow (?:map|sequence) in block/.test(detail)
  const opened = entryAbove(lines, line, ({ value }) =>
    quote === undefined ? isBracket && /^[[{]/.test(value) : value.startsWith(quote) && !isClosed(value),
  )
  return (
    opened && {
      reason: quote === undefined ? 'symbol' : 'quotes',
      line: opened.line,
      column: opened.column,
      key: opened.key,
    }
  )
}

/** What the value at the fault begins with, or has in it. */
function misreadValue(lines: readonly string[], { code, line, column }: Fault): Finding {
  const entry = entryAbove(lines, line, () => true)
  if (!entry) return { reason: 'other', line, column }
  const { key, value } = entry
  const atValue = { line: entry.line, column: entry.column, key }
  const isHere = entry.line === line
  if (code === 'BAD_DQ_ESCAPE') return { reason: 'other', line, column, key }
  if (isHere && /^[*&]/.test(value)) return { reason: 'alias', ...atValue }
  if (isHere && /^\{[{%]/.test(value)) return { reason: 'template', ...atValue }
  if (isHere && /^["']/.test(value)) return { reason: 'quotes', line, column, key }
  if (/^[[{]/.test(value) || (isHere && /^(?:[@`%!\]},]|[|>].*\w|[-?]\s)/.test(value))) {
    return { reason: 'symbol', ...atValue }
  }
  if (code === 'BAD_ALIAS') return { reason: 'alias', line, column, key }
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return colonIn(lines, entry)
  if (/^(?:BAD_INDENT|MISSING_CHAR|MULTILINE_IMPLICIT_KEY)$/.test(code))
    return { ...outOfLine(lines, line), key }
  return { reason: 'other', line, column, key }
}

/** A colon in an unquoted value; if it stands in the lines that go on, those may be a field that stands in too far. */
function colonIn(lines: readonly string[], { line, column, key, value }: Entry): Finding {
  const colon = value.search(/:(?:\s|$)/)
  if (colon >= 0) return { reason: 'colon', line, column: column + colon, key }
  const next = lines.findIndex((words, index) => index >= line && /:(?:\s|$)/.test(words))
  const words = lines[next] ?? ''
  if (next < 0 || /^\s*[\w-]+:/.test(words)) return { ...outOfLine(lines, next < 0 ? line : next + 1), key }
  return { reason: 'colon', line: next + 1, column: words.search(/:(?:\s|$)/) + 1, key }
}

function outOfLine(lines: readonly string[], line: number): Finding {
  return { reason: 'indentation', line, column: Math.max(0, (lines[line - 1] ?? '').search(/\S/)) + 1 }
}

/** A field or list item as it is written; `column` is where its value begins. */
interface Entry {
  readonly line: number
  readonly column: number
  readonly key?: string | undefined
  readonly value: string
}

/** The nearest entry that fits, from `line` upwards. */
function entryAbove(
  lines: readonly string[],
  line: number,
  fits: (entry: Entry) => boolean,
): Entry | undefined {
  for (let number = line; number > 0; number -= 1) {
    const words = lines[number - 1] ?? ''
    const [, before, name] =
      /^(\s*(?:-\s+)*(?:([^\s:#"'[{-][^:]*?|"[^"]*"|'[^']*')\s*:(?:\s+|$))?)/.exec(words) ?? []
    if (before === undefined || before.trim() === '') continue
    const key = name ?? keyAbove(lines, number)
    const entry = { line: number, column: before.length + 1, key, value: words.slice(before.length) }
    if (fits(entry)) return entry
  }
  return undefined
}

/** The name of the field that the line belongs to. */
function keyAbove(lines: readonly string[], line: number): string | undefined {
  const above = lines.slice(0, line).findLast((words) => /^\s*(?:-\s+)*[\w-]+:(?:\s|$)/.test(words))
  return above && /([\w-]+):/.exec(above)?.[1]
}

function isClosed(value: string): boolean {
  return value.startsWith('"') ? /^"(?:[^"\\]|\\.)*"/.test(value) : /^'(?:[^']|'')*'(?!')/.test(value)
}
