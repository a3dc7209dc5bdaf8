const longest = 60

/** A piece of an editor's text, short enough to be shown in a message of one line. */
export function sampleOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > longest ? `${line.slice(0, longest).trimEnd()}…` : line
}
