import type { Node } from 'unist'
import { type FilePath, type Place, startOf } from '../model/place.ts'

/** Where a node begins; the file's start for one that a plugin made without saying from what. */
export function nodePlace(node: Node, file: FilePath): Place {
  const start = node.position?.start
  return start ? { file, line: start.line, column: start.column } : startOf(file)
}
