/**
 * Many values in one file, written one behind the other and never changed.
 *
 * A value is found by where it lies and believed by its checksum, so a file that was cut, overwritten or exchanged
 * gives no wrong value: it throws `DamagedMemory`.
 */
import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import { aboutFile } from '../model/about-file.ts'
import { DamagedMemory } from './checked-file.ts'

/** Where a value lies in the file, in bytes, and its CRC-32. */
export type PackRef = readonly [at: number, length: number, checksum: number]

export interface Pack {
  readonly append: (value: string | Uint8Array) => PackRef
  readonly read: (ref: PackRef) => Buffer
  /** Bytes, those included that wait to be written. */
  readonly length: () => number
  /** Gives everything to the disk. */
  readonly flush: () => void
  readonly close: () => void
}

const mostWaiting = 1 << 20

/** Opens a pack, or begins one. Whatever lies behind `length` is of a run that did not end: it is written over. */
export function openPack(file: string, length: number): Pack {
  const handle = length === 0 ? openSync(file, 'w+') : openAgain(file)
  if (fstatSync(handle).size < length) {
    closeSync(handle)
    throw new DamagedMemory(`${file} is shorter than it was.`)
  }
  let written = length
  let waiting: Buffer[] = []
  let waitingBytes = 0

  function flush(): void {
    if (waiting.length === 0) return
    const bytes = Buffer.concat(waiting)
    try {
      for (let done = 0; done < bytes.length; ) {
        done += writeSync(handle, bytes, done, bytes.length - done, written + done)
      }
    } catch (cause) {
      throw new Error(`Could not write ${file}.`, { cause: aboutFile(cause, file) })
    }
    written += bytes.length
    waiting = []
    waitingBytes = 0
  }

  return {
    flush,
    length: () => written + waitingBytes,
    append(value) {
      const bytes = typeof value === 'string' ? Buffer.from(value) : Buffer.from(value)
      const ref: PackRef = [written + waitingBytes, bytes.length, crc32(bytes)]
      waiting.push(bytes)
      waitingBytes += bytes.length
      if (waitingBytes > mostWaiting) flush()
      return ref
    },
    read([at, size, checksum]) {
      if (at + size > written) flush()
      const bytes = Buffer.allocUnsafe(size)
      for (let done = 0; done < size; ) {
        const count = readSync(handle, bytes, done, size - done, at + done)
        if (count === 0) throw new DamagedMemory(`${file} ends before a value does.`)
        done += count
      }
      if (crc32(bytes) !== checksum) throw new DamagedMemory(`A value in ${file} is not what it was.`)
      return bytes
    },
    close: () => closeSync(handle),
  }
}

function openAgain(file: string): number {
  try {
    return openSync(file, 'r+')
  } catch (cause) {
    const isLost = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'
    throw isLost ? new DamagedMemory(`${file} is gone.`) : cause
  }
}
