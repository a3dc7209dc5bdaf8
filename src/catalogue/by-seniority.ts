/** The two orders of articles: as readers want them, and as quarrels are settled. */
import type { Article } from '../model/article.ts'

type Ordered = Pick<Article, 'published' | 'id' | 'file'>

/** Orders articles by publication, the newest first; then by id; then by file, as long as an id is used twice. */
export function newestFirst(a: Ordered, b: Ordered): number {
  if (a.published !== b.published) return a.published > b.published ? -1 : 1
  if (a.id !== b.id) return a.id < b.id ? -1 : 1
  return a.file < b.file ? -1 : 1
}

/**
 * Orders articles by who was there first: the oldest first, drafts after all others.
 *
 * When two quarrel over an id, an address or a tag, the later one is asked to give way.
 */
export function bySeniority(a: Article, b: Article): number {
  if (a.draft !== b.draft) return a.draft ? 1 : -1
  return newestFirst(b, a)
}
