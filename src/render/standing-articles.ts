import { newestFirst } from '../model/newest-first.ts'
import type { PublishedArticle, Tree } from '../model/site.ts'

/** What the office still stands by, newest first: what expired was true and may be found, what was withdrawn may not. */
export function standingArticles({ articles, retired }: Tree): readonly PublishedArticle[] {
  return [...articles, ...retired.filter(({ state }) => state === 'expired')].sort(newestFirst)
}
