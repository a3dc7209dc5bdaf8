import type { Article, PlainPage } from '../model/article.ts'
import { mediaType } from '../model/media-type.ts'
import type { FilePath } from '../model/place.ts'
import { siteFile } from '../model/site-settings.ts'
import type { MediaFile } from '../model/source.ts'
import type { CatalogueInput } from './catalogue-input.ts'
import { findMedia } from './find-media.ts'

/** The images that something refers to, each once, by path; drafts count, so that their authors hear of faults in time. */
export function picturesNeeded(input: Omit<CatalogueInput, 'pictures'>): readonly MediaFile[] {
  const shelf = { siteUrl: input.settings.url, media: new Map(input.media.map((file) => [file.path, file])) }
  const uses = [
    { src: input.settings.agency.emblem, file: siteFile },
    ...input.articles.flatMap(imagesOf),
    ...input.pages.flatMap(imagesOf),
  ]
  const needed = new Set(uses.flatMap(({ src, file }) => findMedia(src, file, shelf) ?? []))
  return [...needed]
    .filter(({ path }) => mediaType(path).kind === 'image')
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

interface Use {
  readonly src: string
  readonly file: FilePath
}

function imagesOf(entry: Article | PlainPage): readonly Use[] {
  const { file, body } = entry
  const inBody = body.pieces.flatMap((piece) =>
    typeof piece !== 'string' && piece.hole === 'image' && piece.as === 'img'
      ? [{ src: piece.src, file }]
      : [],
  )
  return entry.kind === 'article' && entry.cover ? [{ src: entry.cover.src, file }, ...inBody] : inBody
}
