/** The lines of a ledger's text that the one before does not have. Where that has others in another order, nothing is new. */
export function newLines(text: string, before: string): readonly string[] {
  if (text === before) return []
  const known = new Set(before.split('\n'))
  return text.split('\n').filter((line) => !line.startsWith('#') && line !== '' && !known.has(line))
}
