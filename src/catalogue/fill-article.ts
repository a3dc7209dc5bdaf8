import type { Outcome } from '../model/diagnostic.ts'
import type { PublishedArticle } from '../model/site.ts'
import type { AddressedArticle } from './addressed.ts'
import { fillBody } from './fill-body.ts'
import type { FillContext } from './fill-context.ts'
import { fillCover } from './fill-cover.ts'

/** An article without questions, but for its neighbours. */
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
