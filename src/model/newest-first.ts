import type { Article } from './article.ts'

/** Orders articles by publication, the newest first; then by id; then by file, as long as an id is used twice. */
export function newestFirst(a: Ordered, b: Ordered): number {
  if (a.published !== b.published) return a.published > b.published ? -1 : 1
  if (a.id !== b.id) return a.id < b.id ? -1 : 1
  return a.file < b.file ? -1 : 1
}

type Ordered = Pick<Article, 'published' | 'id' | 'file'>
