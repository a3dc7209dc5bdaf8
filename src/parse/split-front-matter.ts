/**
 * Finds the front matter of a file, also where an editor put or left it wrongly.
 *
 * Both parts keep all the lines of the file, those of the other part emptied, so that every line and column in
 * them is the file's own.
 */
import matter from 'gray-matter'
import { type Diagnostic, diagnose, type Outcome } from '../model/diagnostic.ts'
import { type FilePath, type Place, startOf } from '../model/place.ts'
import { closeAtProse } from './close-at-prose.ts'
import { areFields, haveFields } from './field-lines.ts'

export interface Split {
  /** Undefined when there is no front matter, or none in YAML. */
  readonly yaml?: string
  readonly bodyText: string
  /** The line that opens the front matter, or should. */
  readonly opening: Place
}

/** Always gives a split: what is no front matter is body. */
export function splitFrontMatter(text: string, file: FilePath): Outcome<Split> {
  const lines = text.split('\n')
  const language = /^[ \t]*---[ \t]*([\w+-]*)[ \t]*$/.exec(lines[0] ?? '')?.[1]
  return language === undefined ? misplaced(lines, file) : opened(lines, language, file)
}

/** The first line opens front matter, or is a rule above the text. */
function opened(lines: readonly string[], language: string, file: FilePath): Outcome<Split> {
  const at = startOf(file)
  const closing = closingFence(lines)
  if (!['', 'yaml', 'yml'].includes(language.toLowerCase())) {
    const { bodyText } = cut(lines, { from: 1, to: closing })
    return said({ bodyText, opening: at }, diagnose('front-matter/foreign-language', at, { language }))
  }
  const inside = lines.slice(1, closing)
  if (closing < lines.length) {
    const isEmpty = inside.every((line) => /^\s*(?:#.*)?$/.test(line))
    if (!isEmpty && !haveFields(inside)) return missing(lines, file)
    return said({ ...cut(lines, { from: 1, to: closing }), opening: at })
  }
  if (!haveFields(inside)) return missing(lines, file)
  const all = { ...cut(lines, { from: 1, to: closing }), opening: at }
  const end = inside.findLastIndex((line) => line.trim() !== '') + 2
  return (
    closeAtProse(all, 'missing') ??
    said(all, diagnose('front-matter/unclosed', [{ file, line: end, column: 1 }, at], {}))
  )
}

/** The file begins with something else: blank lines, stray text, or fields without their opening line. */
function misplaced(lines: readonly string[], file: FilePath): Outcome<Split> {
  const fence = lines.findIndex(isFence)
  const next = lines.findIndex((line, index) => index > fence && isFence(line))
  if (fence < 0) return missing(lines, file)
  if (next >= 0 && areFields(lines.slice(fence + 1, next))) {
    const opening = { file, line: fence + 1, column: 1 }
    const fault = diagnose('front-matter/not-first', startOf(file), { line: fence + 1 })
    return said({ ...cut(lines, { from: fence + 1, to: next }), opening }, fault)
  }
  if (areFields(lines.slice(0, fence))) {
    const opening = startOf(file)
    return said(
      { ...cut(lines, { from: 0, to: fence }), opening },
      diagnose('front-matter/unopened', opening, {}),
    )
  }
  return missing(lines, file)
}

function missing(lines: readonly string[], file: FilePath): Outcome<Split> {
  const opening = startOf(file)
  return said({ bodyText: lines.join('\n'), opening }, diagnose('front-matter/missing', opening, {}))
}

function said(value: Split, ...diagnostics: readonly Diagnostic[]): Outcome<Split> {
  return { value, diagnostics }
}

function isFence(line: string): boolean {
  return /^---[ \t]*$/.test(line)
}

/** The index of the line that closes the front matter opened in the first line; the number of lines when none does. */
function closingFence(lines: readonly string[]): number {
  const fence = lines.findIndex((line, index) => index > 0 && isFence(line))
  // What follows the first fence is none of the splitter's business, and it would copy all of it.
  const head = fence < 0 ? lines.slice(1) : [...lines.slice(1, fence), '---']
  const { matter: inside } = matter(['---', ...head, ''].join('\n'), {
    // The whole line, or `---` at the beginning of a sentence would close it too.
    delimiters: ['---', '---\n'],
    engines: { yaml: () => ({}), javascript: refuse, json: refuse },
  })
  return inside.split('\n').length
}

/** The splitter never sees another language, but if it did, it would run what editors write. */
function refuse(): never {
  throw new Error('Front matter is read as YAML only.')
}

/** Takes the lines `from` to `to` for YAML; the fences around them belong to neither part. */
function cut(lines: readonly string[], { from, to }: { readonly from: number; readonly to: number }) {
  const isYaml = (index: number) => index >= from && index < to
  const isBody = (index: number) => index < from - 1 || index > to
  return {
    yaml: lines.map((line, index) => (isYaml(index) ? line : '')).join('\n'),
    bodyText: lines.map((line, index) => (isBody(index) ? line : '')).join('\n'),
  }
}
