/** Whether a file is the one that was there: told from what the disk says of it, without reading it. */
import { lstatSync, type Stats, statSync, writeFileSync } from 'node:fs'

/** Size in bytes, times of the last change of bytes and of anything else in milliseconds, and number of the file. */
export type FileStamp = readonly [size: number, mtimeMs: number, ctimeMs: number, ino: number]

function stampOf({ size, mtimeMs, ctimeMs, ino }: Stats): FileStamp {
  return [size, mtimeMs, ctimeMs, ino]
}

/** The stamp of what is at `path`, a link not followed; undefined when nothing is. Throws what the disk says. */
export function stampAt(path: string): FileStamp | undefined {
  const stats = lstatSync(path, { throwIfNoEntry: false })
  return stats && stampOf(stats)
}

/** The stamp of the file that is read at `path`, behind a link if there is one. Throws what the disk says. */
export function stampBehind(path: string): FileStamp {
  try {
    return stampOf(statSync(path))
  } catch (cause) {
    throw new Error(`The file ${path} cannot be read.`, { cause })
  }
}

export function isSameStamp(a: FileStamp | undefined, b: FileStamp | undefined): boolean {
  return a !== undefined && b !== undefined && a.every((value, at) => value === b[at])
}

/** The time by the clock of the disk itself, in milliseconds, and how far apart its ticks may be. */
export interface DiskTime {
  readonly nowMs: number
  readonly grainMs: number
}

/** A tick of the kernel is at most 10 ms; disks that keep whole seconds may keep only even ones. */
const fineGrain = 20
const coarseGrain = 2000

/** Writes `file` to learn what time it is for the disk. */
export function diskTime(file: string): DiskTime {
  writeFileSync(file, '')
  const { mtimeMs } = lstatSync(file)
  return { nowMs: mtimeMs, grainMs: mtimeMs % 1000 === 0 ? coarseGrain : fineGrain }
}

/**
 * Whether a file with this stamp, taken at `time` or later, can be told from what it may be changed to afterwards.
 *
 * A file changed within the same tick of the clock, to bytes of the same number, keeps its stamp.
 */
export function isSettled([, mtimeMs, ctimeMs]: FileStamp, { nowMs, grainMs }: DiskTime): boolean {
  return Math.max(mtimeMs, ctimeMs) + grainMs < nowMs
}

/** Waits until the clock of the disk has passed this tick, if that takes no longer than a moment. */
export async function passTick(now: () => DiskTime): Promise<void> {
  const { nowMs, grainMs } = now()
  if (grainMs !== fineGrain) return
  for (let waited = 0; waited < 5 * fineGrain && now().nowMs <= nowMs + grainMs; waited += 5) {
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
