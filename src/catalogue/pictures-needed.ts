import type { Article, PlainPage } from '../model/article.ts'
import { isDrawing, mediaType } from '../model/media-type.ts'
import type { FilePath } from '../model/place.ts'
import { siteFile } from '../model/site-settings.ts'
import type { MediaFile } from '../model/source.ts'
import type { CatalogueInput } from './catalogue-input.ts'
import { isGone } from './gone-article.ts'
import { findMedia } from './media-shelf.ts'

/**
 * The images that something shows, and the drawings that something links to, each once, by path.
 *
 * Drafts count, so that their authors hear of faults in time.
 */
export function picturesNeeded(input: Omit<CatalogueInput, 'pictures'>): readonly MediaFile[] {
  const { url: siteUrl, agency, navigation } = input.settings
  const entries = [...input.articles.filter((article) => !isGone(article)), ...input.pages]
  const shelf = { siteUrl, media: new Map(input.media.map((file) => [file.path, file])) }
  const shown = [{ src: agency.emblem, file: siteFile }, ...entries.flatMap(shownIn)]
  const linked = [...navigation.map(({ to }) => ({ src: to, file: siteFile })), ...entries.flatMap(linkedIn)]
  const filesOf = (uses: readonly Use[]) => uses.flatMap(({ src, file }) => findMedia(src, file, shelf) ?? [])
  const needed = new Set([
    ...filesOf(shown).filter(({ path }) => mediaType(path).kind === 'image'),
    ...filesOf(linked).filter(({ path }) => isDrawing(path)),
  ])
  return [...needed].sort((a, b) => (a.path < b.path ? -1 : 1))
}

interface Use {
  readonly src: string
  readonly file: FilePath
}

function shownIn(entry: Article | PlainPage): readonly Use[] {
  const { file } = entry
  const inBody = entry.body.holes.flatMap((hole) =>
    hole.hole === 'image' && hole.as === 'img' ? [{ src: hole.src, file }] : [],
  )
  return entry.kind === 'article' && entry.cover ? [{ src: entry.cover.src, file }, ...inBody] : inBody
}

function linkedIn(entry: Article | PlainPage): readonly Use[] {
  const { file } = entry
  return entry.body.holes.flatMap((hole) => (hole.hole === 'link' ? [{ src: hole.href, file }] : []))
}
