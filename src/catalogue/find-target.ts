import { posix } from 'node:path'
import { type FilePath, filePath } from '../model/place.ts'
import type { MediaFile } from '../model/source.ts'
import type { FillContext } from './fill-context.ts'
import { mediaAt } from './media-shelf.ts'
import type { Destination, Whereabouts } from './whereabouts.ts'

/** What a path leads to; `broken` for what cannot be told because that file has errors of its own. */
export type Target = { readonly page: Destination } | { readonly media: MediaFile } | 'broken'

/** Follows a path written in `file`: a `.md` file, an address of the site, a short link or a media file. */
export function findTarget(
  paths: readonly string[],
  file: FilePath,
  { where, media }: Pick<FillContext, 'where' | 'media'>,
): Target | undefined {
  const page = paths.map((path) => findPage(path, file, where)).find((known) => known !== undefined)
  if (page !== undefined) return { page }
  const found = mediaAt(paths, file, media)
  if (found !== undefined) return { media: found }
  return paths.some((path) => leadsToBroken(path, file, where)) ? 'broken' : undefined
}

function findPage(path: string, file: FilePath, { byFile, byAddress }: Whereabouts): Destination | undefined {
  if (isMarkdown(path)) return byFile.get(sourcePath(path, file))
  return path.startsWith('/') ? (byAddress.get(path) ?? byAddress.get(`${path}/`)) : undefined
}

/** The address of a broken file is not known, but its last word is; of its short link nothing is. */
function leadsToBroken(path: string, file: FilePath, { broken }: Whereabouts): boolean {
  if (isMarkdown(path)) return broken.files.has(sourcePath(path, file))
  if (broken.files.size === 0 || !path.startsWith('/')) return false
  return /^\/t\/\w+\/?$/.test(path) || broken.slugs.has(posix.basename(path))
}

function sourcePath(path: string, file: FilePath): FilePath {
  return filePath(path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(file), path))
}

function isMarkdown(path: string): boolean {
  return /\.md$/i.test(path)
}
