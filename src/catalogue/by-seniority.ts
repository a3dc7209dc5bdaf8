import type { Article } from '../model/article.ts'
import { newestFirst } from '../model/newest-first.ts'

/**
 * Orders articles by who was there first: the oldest first, drafts after all others.
 *
 * When two quarrel over an id, an address or a tag, the later one is asked to give way.
 */
export function bySeniority(a: Article, b: Article): number {
  if (a.draft !== b.draft) return a.draft ? 1 : -1
  return newestFirst(b, a)
}
