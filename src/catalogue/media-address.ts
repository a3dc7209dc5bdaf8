import { fileAddress, type UrlPath } from '../model/address.ts'
import type { FilePath } from '../model/place.ts'

/** Media live at `/media/…`: those of the media folder by their path, those beside an article with that folder's path below. */
export function mediaAddress(file: FilePath): UrlPath {
  return fileAddress(file.startsWith('media/') ? file : `media/${file}`)
}
