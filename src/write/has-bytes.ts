import { closeSync, lstatSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import type { FileContent } from '../model/output-file.ts'
import { isMissing } from './is-missing.ts'

const pieceSize = 1 << 20

/** Whether a file is there and holds exactly this. */
export function hasBytes(file: string, content: FileContent): boolean {
  const size = sizeOf(file)
  if (size === undefined) return false
  if (typeof content === 'string' || content instanceof Uint8Array) {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content
    return bytes.length === size && readFileSync(file).equals(bytes)
  }
  return statSync(content.copyOf).size === size && areAlike(file, content.copyOf)
}

function sizeOf(file: string): number | undefined {
  try {
    const found = lstatSync(file)
    return found.isFile() ? found.size : undefined
  } catch (cause) {
    if (isMissing(cause)) return undefined
    throw cause
  }
}

/** Compares two files of one size piece by piece: a film may be larger than the memory. */
function areAlike(file: string, other: string): boolean {
  const files = [openSync(file, 'r'), openSync(other, 'r')] as const
  const [one, two] = files.map((handle) => ({ handle, piece: Buffer.alloc(pieceSize) }))
  try {
    for (;;) {
      const [length, otherLength] = [one, two].map((side) => (side ? readSync(side.handle, side.piece) : 0))
      if (length !== otherLength || !one || !two) return false
      if (length === 0) return true
      if (!one.piece.subarray(0, length).equals(two.piece.subarray(0, length))) return false
    }
  } finally {
    for (const handle of files) closeSync(handle)
  }
}
