import type { LineCounter } from 'yaml'
import type { FilePath, Place } from '../model/place.ts'

/** Gives the place of an offset in a text. */
export type PlaceAt = (offset: number) => Place

/** Places in the text that `lines` has counted. */
export function placeIn(file: FilePath, lines: LineCounter): PlaceAt {
  return (offset) => {
    const { line, col } = lines.linePos(offset)
    // The counter knows no first line in a text without any.
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) }
  }
}
