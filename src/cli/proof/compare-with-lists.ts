/** Compares every page of a published site with the lists of what was published. */
import pMap from 'p-map'
import { contentProof } from '../../model/content-proof.ts'
import { proofIndexFile } from '../../model/proof-list.ts'
import { sha256 } from '../../model/sha256.ts'
import { linesOfPage } from './lines-of-page.ts'
import type { ProofDifference } from './proof-difference.ts'
import type { PublishedSite } from './published-site.ts'
import { type ReadArticles, type ReadIndex, readArticles, readIndex } from './read-lists.ts'

export interface Comparison {
  /** As the index names it; absent when there is none. */
  readonly site?: string
  readonly articles: number
  readonly differences: readonly ProofDifference[]
}

/** How many pages are asked for at once: no more than a browser would. */
const concurrency = 6

/** @param indexText What the site has as its index. */
export async function compareWithLists(
  published: PublishedSite,
  indexText: string | undefined,
): Promise<Comparison> {
  const index = indexText === undefined ? undefined : readIndex(indexText)
  if (index === undefined) {
    const kind = indexText === undefined ? 'no-list' : 'damaged-list'
    return { articles: 0, differences: [{ kind, about: proofIndexFile }] }
  }
  const lists = await pMap(index.lists, (list) => readList(list, index.site, published), { concurrency })
  const articles = lists.flatMap((list) => list.articles)
  const compared = await pMap(articles, (article) => comparePage(article, index.site, published), {
    concurrency,
  })
  const listed = new Set(articles.map(({ address }) => pathBelow(index.site, address)))
  const unlisted = await pMap(
    (published.pages() ?? []).filter((path) => !listed.has(path)),
    async (path) => (looksLikeArticle((await published.read(path)) ?? '') ? [unlistedPage(path)] : []),
    { concurrency },
  )
  const differences = [...lists.flatMap((list) => list.differences), ...compared.flat(), ...unlisted.flat()]
  return { site: index.site, articles: articles.length, differences }
}

async function readList(
  { address, sha256: expected }: ReadIndex['lists'][number],
  site: string,
  { read }: PublishedSite,
): Promise<{ readonly articles: ReadArticles; readonly differences: readonly ProofDifference[] }> {
  const only = (kind: ProofDifference['kind'], about: string) => ({
    articles: [],
    differences: [{ kind, about }],
  })
  const path = pathBelow(site, address)
  if (path === undefined) return only('page-elsewhere', address)
  const text = await read(path)
  if (text === undefined) return only('no-list', path)
  const articles = readArticles(text)
  if (articles === undefined) return only('damaged-list', path)
  return { articles, differences: sha256(text) === expected ? [] : [{ kind: 'list-changed', about: path }] }
}

async function comparePage(
  { address, sha256: expected }: ReadArticles[number],
  site: string,
  { read }: PublishedSite,
): Promise<readonly ProofDifference[]> {
  const path = pathBelow(site, address)
  if (path === undefined) return [{ kind: 'page-elsewhere', about: address }]
  const html = await read(path)
  if (html === undefined) return [{ kind: 'page-missing', about: path }]
  const lines = linesOfPage(html)
  if (lines.length === 0) return [{ kind: 'page-unmarked', about: path }]
  return contentProof(lines) === expected ? [] : [{ kind: 'page-changed', about: path }]
}

/** Percent-encoded; undefined for an address that is not below the site's. */
function pathBelow(site: string, address: string): string | undefined {
  const { href } = new URL(address)
  return href.startsWith(site) ? href.slice(site.length) : undefined
}

/** Only articles have a title that is marked. */
function looksLikeArticle(html: string): boolean {
  return linesOfPage(html).some(([part]) => part === 'title')
}

function unlistedPage(about: string): ProofDifference {
  return { kind: 'page-unlisted', about }
}
