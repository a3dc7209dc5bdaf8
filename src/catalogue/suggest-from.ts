/** Finds what an editor meant by a path that leads nowhere. */
import { posix } from 'node:path'
import { didYouMean } from '../model/did-you-mean.ts'
import { groupBy } from '../model/group-by.ts'

/** How to write the path that `path`, written in `file`, may be meant for. */
export type Suggest = (path: string, file: string) => string | undefined

export interface Known {
  /** A path below `content/`, or an address. */
  readonly at: string
  /** How it can be written in every file. */
  readonly writing: string
}

/**
 * Suggests what has the same name elsewhere, else what has nearly the same name in the folder that was meant.
 *
 * Only then is the index of names made: nearly all builds need none.
 */
export function suggestFrom(everything: () => readonly Known[]): Suggest {
  let index: Index | undefined
  return (path, file) => {
    index ??= indexOf(everything())
    const name = posix.basename(path)
    const known = index.byName.get(name.toLowerCase())?.[0] ?? nearly(name, foldersMeant(path, file), index)
    return (
      known && (posix.dirname(known.at) === posix.dirname(file) ? posix.basename(known.at) : known.writing)
    )
  }
}

interface Index {
  readonly byName: ReadonlyMap<string, readonly Known[]>
  readonly byFolder: ReadonlyMap<string, readonly Known[]>
}

function indexOf(everything: readonly Known[]): Index {
  return {
    byName: groupBy(everything, ({ at }) => posix.basename(at).toLowerCase()),
    byFolder: groupBy(everything, ({ at }) => posix.dirname(at)),
  }
}

function nearly(name: string, folders: readonly string[], { byFolder }: Index): Known | undefined {
  const inReach = folders.flatMap((folder) => byFolder.get(folder) ?? [])
  const meant = didYouMean(
    name,
    inReach.map(({ at }) => posix.basename(at)),
  )
  return inReach.find(({ at }) => posix.basename(at) === meant)
}

function foldersMeant(path: string, file: string): readonly string[] {
  const folder = posix.dirname(path)
  return path.startsWith('/')
    ? [folder, folder.slice(1)]
    : [posix.join(posix.dirname(file), folder), posix.join('media', folder)]
}
