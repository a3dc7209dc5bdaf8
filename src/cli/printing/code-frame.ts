/** Shows the lines around a place with a mark under it. */
import { codeFrameColumns } from '@babel/code-frame'
import type { Place } from '../../model/place.ts'

// What is drawn in front of the text: a mark, the line's number, a bar; and the indentation of the whole.
const gutter = 12
const narrowest = 20
const linesAround = 1

/**
 * The line of `place` and its neighbours, cut to `width` columns around the place.
 *
 * A paragraph of Markdown is often one line of a thousand letters; whole, it would bury the mark.
 */
export function codeFrame(
  text: string,
  { line, column }: Pick<Place, 'line' | 'column'>,
  width: number,
): string {
  const room = Math.max(width - gutter, narrowest)
  const start = Math.max(0, column - 1 - Math.floor(room / 2))
  const lines = text
    .split('\n')
    .map((each, index) => (Math.abs(index + 1 - line) <= linesAround ? cut(shown(each), start, room) : ''))
  return codeFrameColumns(
    lines.join('\n'),
    { start: { line, column: column - start } },
    { linesAbove: linesAround, linesBelow: linesAround },
  )
}

/** Signs that a terminal would obey, or that would break the line, as one visible sign each. */
function shown(line: string): string {
  return line.replace(/(?!\t)[\p{Cc}\u2028\u2029]/gu, '·')
}

/** The part of a line from `start` on, with `…` where something is left out; never longer than `room`. */
function cut(line: string, start: number, room: number): string {
  const before = start > 0 && line.length > start ? '…' : ''
  const after = line.length > start + room ? '…' : ''
  return `${before}${line.slice(start + before.length, start + room - after.length)}${after}`
}
