/** Articles and pages without questions: bodies and covers filled. */
import { type Article, placeOfField } from '../model/article.ts'
import type { Outcome } from '../model/diagnostic.ts'
import type { FilledCover, PublishedArticle, PublishedPage } from '../model/site.ts'
import type { AddressedArticle, AddressedPage } from './addressed.ts'
import { fillBody } from './fill-body.ts'
import type { FillContext } from './fill-context.ts'
import { placeImage } from './place-media.ts'

/** An article but for what it has to do with others. */
export type FilledArticle = Omit<PublishedArticle, 'otherNews'>

export function fillArticle(article: AddressedArticle, context: FillContext): Outcome<FilledArticle> {
  const { body: asked, cover: written, ...kept } = article
  const body = fillBody(article, context)
  const cover = fillCover(article, context)
  return {
    value: { ...kept, body: body.value, ...(cover.value && { cover: cover.value }) },
    diagnostics: [...cover.diagnostics, ...body.diagnostics],
  }
}

export function fillPage(page: AddressedPage, context: FillContext): Outcome<PublishedPage> {
  const { value: body, diagnostics } = fillBody(page, context)
  return { value: { ...page, body }, diagnostics }
}

/** The picture that stands for an article; undefined when it has none, or none that can be shown. */
function fillCover(article: Article, context: FillContext): Outcome<FilledCover | undefined> {
  if (article.cover === undefined) return { value: undefined, diagnostics: [] }
  const { src, alt, ...words } = article.cover
  const written = { src, alt, place: placeOfField(article, 'cover.src') }
  const { value: image, diagnostics } = placeImage(written, article.file, context)
  return { value: image && { image, ...words }, diagnostics }
}
