import type { UrlPath } from '../model/address.ts'
import { type FilePath, filePath } from '../model/place.ts'

/** The file that a server gives for an address: of a folder, its index. */
export function outputPath(address: UrlPath): FilePath {
  return filePath(`${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`)
}
