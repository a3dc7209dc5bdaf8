/** Breaks a text into lines, as SVG does not. A word longer than a line is cut. */
export function wrapped(text: string, length: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ').flatMap((long) => cut(long, length))) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= length)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

function cut(word: string, length: number): readonly string[] {
  return word.length <= length ? [word] : [word.slice(0, length), ...cut(word.slice(length), length)]
}
