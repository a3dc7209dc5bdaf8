import { type FilePath, foldersOf, onAnyDisk } from '../model/place.ts'

export interface Removals {
  /** In the way of what is to be written: a file that gives way to a folder, another case of the same name. */
  readonly before: readonly FilePath[]
  readonly after: readonly FilePath[]
}

/** Sorts the files that go by when they must go; as a rule last, when no page leads to them any more. */
export function removalsOf(obsolete: readonly FilePath[], planned: readonly FilePath[]): Removals {
  const names = new Set(planned.map(onAnyDisk))
  const folders = new Set(planned.flatMap((path) => foldersOf(onAnyDisk(path))))
  const isInTheWay = (path: FilePath): boolean => {
    const name = onAnyDisk(path)
    return names.has(name) || folders.has(name) || foldersOf(name).some((folder) => names.has(folder))
  }
  return {
    before: obsolete.filter(isInTheWay),
    after: obsolete.filter((path) => !isInTheWay(path)),
  }
}
