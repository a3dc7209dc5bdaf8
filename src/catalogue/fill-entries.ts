/** Articles and pages without questions: bodies and covers filled. */
import { type Article, placeOfField } from '../model/article.ts'
import type { FilledBody } from '../model/body.ts'
import type { Outcome } from '../model/diagnostic.ts'
import type { FilledCover, FilledRetirement, PublishedPage, RemovedArticle } from '../model/site.ts'
import type { AddressedArticle, AddressedPage } from './addressed.ts'
import { articleEditions } from './article-editions.ts'
import { fillBody } from './fill-body.ts'
import type { FillContext } from './fill-context.ts'
import { fillRetirement } from './fill-retirement.ts'
import type { GoneArticle } from './gone-article.ts'
import { numberedCorrections } from './numbered-corrections.ts'
import { placeImage } from './place-media.ts'

/** An article with all that it shows by itself. */
export interface FilledArticle extends Omit<AddressedArticle, 'body' | 'cover' | 'retirement'> {
  readonly body: FilledBody
  readonly cover?: FilledCover
  readonly retirement?: FilledRetirement
}

export function fillArticle(article: AddressedArticle, context: FillContext): Outcome<FilledArticle> {
  const { body: asked, cover: written, retirement: stated, ...kept } = article
  const body = fillBody(article, context)
  const cover = fillCover(article, context)
  const retirement = stated && fillRetirement(article, stated, context)
  return {
    value: {
      ...kept,
      body: body.value,
      ...(cover.value && { cover: cover.value }),
      ...(retirement && { retirement: retirement.value }),
    },
    diagnostics: [...cover.diagnostics, ...body.diagnostics, ...(retirement?.diagnostics ?? [])],
  }
}

/** An article without what it said: nobody asks what its text needs, so that its pictures can go with it. */
export function fillRemoved(article: GoneArticle, context: FillContext): Outcome<RemovedArticle> {
  const { file, id, address, title, corrections } = article
  const { value: retirement, diagnostics } = fillRetirement(article, article.retirement, context)
  return {
    value: {
      file,
      id,
      address,
      links: articleEditions(id, numberedCorrections(corrections)).map(({ link }) => link),
      ...(!article.retirement.hideTitle && { title }),
      retirement,
    },
    diagnostics,
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
