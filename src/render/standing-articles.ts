import type { PublishedArticle, Site } from '../model/site.ts'

/** What the office still stands by, newest first: what expired was true and may be found, what was withdrawn may not. */
export function standingArticles({ articles, retired }: Site): readonly PublishedArticle[] {
  return [...articles, ...retired.filter(({ state }) => state === 'expired')].sort(newestFirst)
}

function newestFirst(a: PublishedArticle, b: PublishedArticle): number {
  if (a.published !== b.published) return a.published > b.published ? -1 : 1
  return a.id < b.id ? -1 : 1
}
