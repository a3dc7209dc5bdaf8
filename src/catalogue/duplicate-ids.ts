import { type Article, placeOfField } from '../model/article.ts'
import { type Diagnostic, diagnose } from '../model/diagnostic.ts'
import { repetitions } from './repetitions.ts'

/** Articles, by seniority, whose id an older one has: drafts too, for an id is given for good. */
export function duplicateIds(articles: readonly Article[]): readonly Diagnostic[] {
  return repetitions(articles, ({ id }) => id).map(({ first, later }) =>
    diagnose('id/duplicate', [placeOfField(later, 'id'), placeOfField(first, 'id')], { id: later.id }),
  )
}
