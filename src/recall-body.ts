import { DamagedMemory } from './engine/checked-file.ts'
import type { Digest } from './engine/digest.ts'
import type { Memory } from './engine/memory.ts'
import type { FilePath } from './model/place.ts'

/**
 * The compiled HTML of a file's body, with its marks; empty for a file that has none.
 *
 * Throws `DamagedMemory` when it is gone.
 */
export function recallBody(file: FilePath, bodies: ReadonlyMap<FilePath, Digest>, memory: Memory): string {
  const body = bodies.get(file)
  if (body === undefined) return ''
  const html = memory.recall(body)
  if (html === undefined) throw new DamagedMemory(`The body of ${file} is gone.`)
  return html.toString()
}
