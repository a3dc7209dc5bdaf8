import { type Article, placeOfField } from '../model/article.ts'
import type { Outcome } from '../model/diagnostic.ts'
import type { FilledCover } from '../model/site.ts'
import type { FillContext } from './fill-context.ts'
import { placeImage } from './place-image.ts'

/** The picture that stands for an article; undefined when it has none, or none that can be shown. */
export function fillCover(article: Article, context: FillContext): Outcome<FilledCover | undefined> {
  if (article.cover === undefined) return { value: undefined, diagnostics: [] }
  const { src, alt, ...words } = article.cover
  const written = { src, alt, place: placeOfField(article, 'cover.src') }
  const { value: image, diagnostics } = placeImage(written, article.file, context)
  return { value: image && { image, ...words }, diagnostics }
}
