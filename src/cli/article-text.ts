/** The text of an article that is still to be written. */
import { Document, isScalar } from 'yaml'
import type { ArticleId } from '../model/address.ts'
import type { NewArticlePhrases } from './phrases/phrases.ts'

export interface ArticleToBe {
  readonly id: ArticleId
  readonly title: string
  /** With the offset of the site's zone. */
  readonly published: string
  readonly category: string
}

/**
 * Front matter with everything that can be known; what only the author knows is left empty, each with a comment
 * that says what belongs there. Missing is an error and not a default, so `check` asks for exactly these.
 */
export function articleText(
  { id, title, published, category }: ArticleToBe,
  comments: NewArticlePhrases['comments'],
): string {
  const document = new Document({
    id,
    title,
    summary: null,
    published,
    author: null,
    source: { name: null },
    category,
  })
  const explain = (path: readonly string[], comment: string): void => {
    const node = document.getIn(path, true)
    if (isScalar(node)) node.comment = comment
  }
  explain(['summary'], comments.summary)
  explain(['author'], comments.author)
  explain(['source', 'name'], comments.sourceName)
  return `---\n${document.toString({ lineWidth: 0, nullStr: '' })}---\n\n`
}
