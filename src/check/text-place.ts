import type { FilePath, Place } from '../model/place.ts'

/** The place of the character at `offset` of a file's whole text. */
export function textPlace(file: FilePath, text: string, offset: number): Place {
  const before = text.slice(0, offset)
  const lineStart = before.lastIndexOf('\n') + 1
  return { file, line: before.split('\n').length, column: offset - lineStart + 1 }
}
