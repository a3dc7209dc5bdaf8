import type { Document } from '../model/document.ts'
import type { Place } from '../model/place.ts'
import { lineStarts } from './line-starts.ts'

/** Gives the place of the character at an offset of the document's whole text; the lines are counted only once. */
export function placesInText({ path, text }: Document): (offset: number) => Place {
  const starts = lineStarts(text)
  return (offset) => {
    let [line, after] = [0, starts.length]
    while (after - line > 1) {
      const middle = Math.floor((line + after) / 2)
      if ((starts[middle] ?? 0) <= offset) line = middle
      else after = middle
    }
    return { file: path, line: line + 1, column: offset - (starts[line] ?? 0) + 1 }
  }
}
