import type { PublishedArticle, Site } from '../model/site.ts'
import { treesOf } from '../model/trees-of.ts'

export interface PublishedCode {
  /** `k7m39`, or that of a later edition, `k7m391`. */
  readonly code: string
  /** `/t/k7m39` */
  readonly link: string
  readonly title: string
}

/** The codes of all sheets that may be about, those of expired and withdrawn articles too; in order. */
export function publishedCodes(site: Site): readonly PublishedCode[] {
  return treesOf(site)
    .flatMap(({ articles, retired }) => [...articles, ...retired])
    .filter(isPublic)
    .flatMap(({ editions, title }) => editions.map(({ link }) => ({ code: codeIn(link), link, title })))
    .sort((one, other) => (one.code < other.code ? -1 : 1))
}

/** Whether readers can have seen it; a preview has others too. */
export function isPublic({ state }: Pick<PublishedArticle, 'state'>): boolean {
  return state !== 'draft' && state !== 'scheduled'
}

function codeIn(link: string): string {
  return link.slice(link.lastIndexOf('/') + 1)
}
