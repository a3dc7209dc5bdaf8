/** What lines look like to an editor: a field, or text. YAML itself would read nearly any text as something. */

/** A field, `title: …`, at the left margin. Prose seldom begins with one short word and a colon. */
const field = /^(?:"[^"]+"|'[^']+'|[\p{L}_][\p{L}\p{M}\p{N} _.-]{0,40}):(?:\s|$)/u

/**
 * What stands between fields: nothing, comments, list items, indented lines, the end of a list in brackets, and
 * by mistake the syntax of another tool.
 */
const betweenFields = /^(?:\s.*|#.*|-\s.*|[\]}],?\s*|\{[{%].*)?$/

/** Lines that are fields and nothing else. */
export function areFields(lines: readonly string[]): boolean {
  return (
    lines.some((line) => field.test(line)) &&
    lines.every((line) => field.test(line) || betweenFields.test(line))
  )
}

/** Lines that hold a field, well written or not. */
export function haveFields(lines: readonly string[]): boolean {
  return lines.some((line) => /^["'\p{L}_][^:]{0,60}:(?!\/\/)/u.test(line))
}

/** A line of the article's text: what cannot stand among fields, and a heading that is no comment. */
export function isProse(line: string): boolean {
  return /^##/.test(line) || !(field.test(line) || betweenFields.test(line))
}

/** A field as every program writes it, so that no sentence is taken for one. */
export function isPlainField(line: string): boolean {
  return /^[a-z][\w-]*:(?:\s|$)/.test(line)
}
