/** More than anybody writes: a field in a map in a list is three deep. */
const deepest = 100

/**
 * YAML nested so deeply that reading it could end the program.
 *
 * Its parser works by recursion, and where the stack ends inside a regular expression there is nothing to catch.
 * Brackets in texts are counted too, which no text has in such number.
 */
export function isDeepYaml(text: string): boolean {
  if (/^[ \t]*(?:[-?:][ \t]+){100}|^ {1000} *\S/m.test(text)) return true
  // What the whole text has too few of, no line and no nesting has.
  const isLong = text.split(': ').length > deepest
  if (isLong && text.split('\n').some((line) => line.split(': ').length > deepest)) return true
  if (text.split(/[[{]/).length <= deepest) return false
  let depth = 0
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + (bracket === '[' || bracket === '{' ? 1 : -1))
    if (depth > deepest) return true
  }
  return false
}
