/** Shows places the way a terminal can click them: relative to the current folder. */
import { join, relative, sep } from 'node:path'
import type { FilePath, Place } from '../../model/place.ts'

/** Where the site is, and from where somebody looks at it; both absolute. */
export interface Viewpoint {
  readonly site: string
  readonly folder: string
}

/** A file below `content/`: `content/news/2018/mot-cua.md`. */
export function shownFile(file: FilePath, { site, folder }: Viewpoint): string {
  return shownPath(join(site, 'content', file), folder)
}

/** A file or folder of the machine, seen from `folder`: `dist`, `../dist`, `.`. */
export function shownPath(path: string, folder: string): string {
  return relative(folder, path).replaceAll(sep, '/') || '.'
}

export function shownPlace({ file, line, column }: Place, viewpoint: Viewpoint): string {
  return `${shownFile(file, viewpoint)}:${line}:${column}`
}
