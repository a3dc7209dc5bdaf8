import type { FilePath } from '../model/place.ts'

/** `mot-cua` of `news/2018/mot-cua.md`. */
export function fileName(path: FilePath): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '')
}
