/**
 * Finds a letter of a value in the source that the value was read from.
 *
 * Reading drops what is only writing: backslashes, quotes, the signs before the lines of a quotation; it decodes
 * references and folds lines. So both are gone through side by side from where the parser says that they begin.
 */

export interface Written {
  /** The whole source. */
  readonly source: string
  /** Where the value begins in it. */
  readonly from: number
  readonly value: string
}

/** An escape, or what a quotation or a list puts before a line. */
const writing = /[\\']|(?<=\n)[ \t>]+|[ \t]+|\n[ \t>]*/y
const reference = /^&(?:#\d+|#x[\da-f]+|[a-z]\w*);/i

/** The offset in the source of the letter at `offset` of the value; undefined where the two do not agree. */
export function sameLetter({ source, from, value }: Written, offset: number): number | undefined {
  let at = from
  for (let index = 0; index < offset; index += 1) {
    const letter = value[index] ?? ''
    at = skipWriting(source, at, letter)
    const [written = ''] = reference.exec(source.slice(at, at + 40)) ?? []
    // A reference in a field is the letters that it consists of.
    if (written !== '' && !value.startsWith(written, index)) at += written.length
    else if (/\s/.test(letter)) at += /^\s*/.exec(source.slice(at, at + 200))?.[0].length ?? 0
    else if (source[at] === letter) at += 1
    else return undefined
  }
  at = skipWriting(source, at, value[offset] ?? '')
  return source[at] === value[offset] ? at : undefined
}

/** Goes past what is written before a letter but not read. */
function skipWriting(source: string, from: number, letter: string): number {
  if (source[from] === letter) return from
  writing.lastIndex = from
  return from + (writing.exec(source)?.[0].length ?? 0)
}
