import { type ArticleId, isArticleId } from './address.ts'

/**
 * The ids that articles state, found in their texts without taking them apart: broken articles have ids too.
 *
 * A line of the body that looks like one counts as well; a fresh id has only to be different.
 */
export function idsStated(texts: Iterable<string>): readonly ArticleId[] {
  return [...texts].flatMap((text) =>
    [...text.matchAll(/^id:[ \t]*["']?(\w+)/gm)].map(([, id = '']) => id).filter(isArticleId),
  )
}
