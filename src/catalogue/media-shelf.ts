/** Where media files lie: by what editors write, and for readers. */
import { posix } from 'node:path'
import { fileAddress, type UrlPath } from '../model/address.ts'
import { type FilePath, filePath } from '../model/place.ts'
import type { MediaFile } from '../model/source.ts'
import { readReference } from './read-reference.ts'

export type MediaByPath = ReadonlyMap<string, MediaFile>

/** Where media are looked for, and the site's own address, which editors may have copied with a media file's. */
export interface MediaShelf {
  readonly siteUrl: string
  readonly media: MediaByPath
}

/** Media live at `/media/…`: those of the media folder by their path, those beside an article with that folder's path below. */
export function mediaAddress(file: FilePath): UrlPath {
  return fileAddress(file.startsWith('media/') ? file : `media/${file}`)
}

/** The media file that a `src` or `href` in `file` stands for. */
export function findMedia(
  written: string,
  file: FilePath,
  { siteUrl, media }: MediaShelf,
): MediaFile | undefined {
  const reference = readReference(written, siteUrl)
  return 'outside' in reference ? undefined : mediaAt(reference.paths, file, media)
}

/**
 * The media file at one of `paths`, as they are written in `file`.
 *
 * Looks beside the file, then in the media folder; `/media/…` is the media folder, or the address of a file beside an article.
 */
export function mediaAt(paths: readonly string[], file: FilePath, media: MediaByPath): MediaFile | undefined {
  return paths
    .flatMap((path) => candidates(path, file))
    .map((path) => media.get(filePath(path)))
    .find((found) => found !== undefined)
}

function candidates(path: string, file: FilePath): readonly string[] {
  if (path.startsWith('/')) return [path.slice(1), path.replace(/^\/media\//, '')]
  return [posix.join(posix.dirname(file), path), posix.join('media', path)]
}
