import { isArticleId } from '../model/address.ts'
import { placeOfField } from '../model/article.ts'
import { type Diagnostic, diagnose, isError, type Outcome } from '../model/diagnostic.ts'
import type { Retirement } from '../model/retirement.ts'
import type { FilledRetirement } from '../model/site.ts'
import type { AddressedArticle } from './addressed.ts'
import { appearanceOf } from './appearance.ts'
import type { FillContext } from './fill-context.ts'
import { fillLink } from './fill-link.ts'

/** Settles which article is to be read instead of a withdrawn or removed one; it is pointed to as a link would. */
export function fillRetirement(
  article: AddressedArticle,
  { status, reason, replacedBy }: Retirement,
  context: FillContext,
): Outcome<FilledRetirement> {
  const stated = { status, reason }
  if (replacedBy === undefined) return { value: stated, diagnostics: [] }
  const place = placeOfField(article, 'replacedBy')
  const { file, address } = article
  const href = isArticleId(replacedBy) ? `/t/${replacedBy}` : replacedBy
  const from = { file, address, anchors: article.body.anchors, appears: appearanceOf(article) }
  const { value, diagnostics } = fillLink({ href, place }, from, context)
  if (diagnostics.some(isError)) return { value: stated, diagnostics }
  const target = 'path' in value.to ? context.where.byAddress.get(value.to.path) : undefined
  const stop = (fault: Diagnostic) => ({ value: stated, diagnostics: [fault] })
  if (target?.address === address) return stop(diagnose('status/itself', place, { replacedBy }))
  if (target?.title === undefined) return stop(diagnose('status/no-article', place, { replacedBy }))
  return {
    value: { ...stated, replacement: { address: target.address, title: target.title } },
    diagnostics,
  }
}
