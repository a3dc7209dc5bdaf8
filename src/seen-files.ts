/** The sources as builds see them: told by their stamps, and by their bytes where those may have changed. */
import { type Digest, digestOf } from './engine/digest.ts'
import { type DiskTime, type FileStamp, isSameStamp, isSettled, stampBehind } from './engine/file-stamp.ts'
import type { Memory } from './engine/memory.ts'
import type { FoundFile } from './model/source.ts'
import { readBytes } from './read/read-source.ts'
import type { SiteOnDisk } from './site-on-disk.ts'

/** Absolute. Not the path: two files may have one path, when their names differ only in Unicode form. */
export type Location = string

export interface SeenFile {
  readonly stamp: FileStamp
  /** Of its bytes. */
  readonly digest: Digest
}

export type SeenFiles = Map<Location, SeenFile>

/** Those that the last build noted. */
export function notedFiles(memory: Pick<Memory, 'noted'>): SeenFiles {
  return new Map((memory.noted('sources') ?? []) as readonly (readonly [Location, SeenFile])[])
}

export function noteSeenFiles(seen: SeenFiles, memory: Memory): void {
  memory.note('sources', [...seen])
}

/** The files that the last build saw; read again only where the disk says that they are no longer the same. */
export function seenFiles(
  files: readonly FoundFile[],
  { memory, stamps }: { readonly memory: Memory; readonly stamps: SiteOnDisk['stamps'] },
): SeenFiles {
  const known = notedFiles(memory)
  const seen: SeenFiles = new Map()
  for (const file of files) {
    const before = known.get(file.location)
    const stamp = stamps.get(file.location)
    if (before === undefined || stamp === undefined) continue
    const digest = isSameStamp(stamp, before.stamp) ? before.digest : digestOf(readBytes(file))
    seen.set(file.location, { stamp, digest })
  }
  return seen
}

/** Those that can be told by their stamp next time. One that changed just before the build is read once more. */
export function settledFiles(
  seen: SeenFiles,
  { began, now }: { readonly began: DiskTime; readonly now: DiskTime },
): SeenFiles {
  const isStillSame = (location: Location, { stamp, digest }: SeenFile) =>
    digestOf(readBytes({ location })) === digest && isSameStamp(stampBehind(location), stamp)
  return new Map(
    [...seen].filter(
      ([location, file]) =>
        isSettled(file.stamp, began) || (isSettled(file.stamp, now) && isStillSame(location, file)),
    ),
  )
}
