/** A place in a source file; line and column count from 1, as editors show them. */
export interface Place {
  readonly file: FilePath
  readonly line: number
  readonly column: number
}

/** Path below `content/`, always with `/` and in NFC: `news/2018/mot-cua.md`. */
export type FilePath = string & { readonly brand: 'FilePath' }

/** The path as the whole program compares it: forward slashes, NFC, no leading `./`. */
export function filePath(path: string): FilePath {
  return path.normalize('NFC').replaceAll('\\', '/').replace(/^\.\//, '') as FilePath
}

/** The file's first character: where a fault of the file as a whole is shown. */
export function startOf(file: FilePath): Place {
  return { file, line: 1, column: 1 }
}

/** The folders that a path lies in, the nearest first: of `a/b/c`, `a/b` and `a`. */
export function foldersOf(path: FilePath): readonly FilePath[] {
  const folders: FilePath[] = []
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
    folders.push(path.slice(0, end) as FilePath)
  }
  return folders
}

/** The path as the least particular file system takes it: one that knows neither case nor the form of accents. */
export function onAnyDisk(path: FilePath): FilePath {
  return path.normalize('NFC').toLowerCase() as FilePath
}
