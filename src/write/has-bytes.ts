import { createReadStream } from 'node:fs'
import { lstat, readFile, stat } from 'node:fs/promises'
import type { OutputContent } from '../model/output-file.ts'
import { isMissing } from './is-missing.ts'

/** Whether a file is there and holds exactly this. */
export async function hasBytes(file: string, content: OutputContent): Promise<boolean> {
  const size = await sizeOf(file)
  if (size === undefined) return false
  if (typeof content === 'string' || content instanceof Uint8Array) {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content
    return bytes.length === size && (await readFile(file)).equals(bytes)
  }
  return (await stat(content.copyOf)).size === size && (await areAlike(file, content.copyOf))
}

async function sizeOf(file: string): Promise<number | undefined> {
  try {
    const found = await lstat(file)
    return found.isFile() ? found.size : undefined
  } catch (cause) {
    if (isMissing(cause)) return undefined
    throw cause
  }
}

/** Compares two files of one size piece by piece: a film may be larger than the memory. */
async function areAlike(file: string, other: string): Promise<boolean> {
  const pieces = createReadStream(other)[Symbol.asyncIterator]()
  for await (const piece of createReadStream(file)) {
    const { value } = await pieces.next()
    if (!piece.equals(value)) {
      await pieces.return?.()
      return false
    }
  }
  await pieces.return?.()
  return true
}
