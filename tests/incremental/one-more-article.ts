/** What one more article changes on a site. */
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { buildSite } from '../../src/build-site.ts'
import { buildRequest } from '../setup/build-request.ts'
import { fingerprints } from '../setup/fingerprints.ts'
import { temporaryFolder } from '../setup/temporary-folder.ts'
import { layOut, type SmallArticle, type SmallSite } from './small-site.ts'

const newest = Date.UTC(2026, 10, 20, 8)
const threeHours = 3 * 3_600_000

/** The newest has the number `count`; each is three hours older than the next. */
export function articleOf(number: number, count: number): SmallArticle {
  return {
    number,
    title: 'Một cửa',
    text: 'Nội dung.',
    category: number % 2 === 0 ? 'a' : 'b',
    month: 11,
    published: new Date(newest - (count - number) * threeHours).toISOString().slice(0, 16),
    tag: `the-${number % 5}`,
    hasPicture: false,
  }
}

/** The files that are new or changed once the newest article has been added to `count` others, and their bytes. */
export async function changedByOneMore(
  count: number,
  article: (number: number) => SmallArticle = (number) => articleOf(number, count),
): Promise<ReadonlyMap<string, number>> {
  const folder = temporaryFolder()
  const request = buildRequest(folder, folder)
  const articles = Array.from({ length: count }, (_, number) => article(number))
  const before: SmallSite = { title: 'Bản tin', articles }
  layOut(folder, before)
  await buildSite(request)
  const former = fingerprints(request.outFolder)
  layOut(folder, { ...before, articles: [...articles, article(count)] }, before)
  const report = await buildSite(request)
  const after = fingerprints(request.outFolder)
  const changed = Object.keys(after).filter((path) => former[path] !== after[path])
  expect(report).toMatchObject({ written: changed.length, removed: 0 })
  return new Map(changed.map((path) => [path, statSync(join(request.outFolder, path)).size]))
}

/**
 * Cut by year, by month or by the beginnings of codes: as long as what an office publishes in that time, or as the codes
 * that begin so. Those of these sites begin with few letters. What search fetches holds a thousand articles at most.
 */
const mayGrow =
  /^(?:sitemap-\d{4}\.xml|tim-kiem\/\d+\.json|luu-tru\/\d{4}\/\d{2}\/index\.html|\.well-known\/bantin-\d{4}\.json|t\/(?:\w\w\/)?index\.html)$/

/** Builds sites of these sizes, adds an article to each, and expects the same few files to change. */
export async function expectSameFilesChange(counts: readonly number[]): Promise<void> {
  const sizes: (readonly number[])[] = []
  for (const count of counts) {
    const changed = await changedByOneMore(count)
    // Newer neighbours: three of its category, three of the site, one of them both.
    const neighbours = [6, 4, 3, 2, 1, 0].map((back) => `tin/2026/11/bai-${count - back}/index.html`)
    const code = `k${String(count).padStart(4, '0')}`
    const isFirstToBeginSo = /000$/.test(code)
    const isFirstOfShard = count % 1000 === 0
    expect([...changed.keys()].sort()).toEqual(
      [
        '.well-known/bantin-2026.json',
        '.well-known/bantin.json',
        'chuyen-muc/a/feed.json',
        'chuyen-muc/a/feed.xml',
        'chuyen-muc/a/index.html',
        'chuyen-muc/a/rss.xml',
        'feed.json',
        'feed.xml',
        'index.html',
        'luu-tru/2026/11/index.html',
        'rss.xml',
        'sitemap-2026.xml',
        'sitemap.xml',
        `t/${code}/index.html`,
        `t/${code.slice(0, 2)}/index.html`,
        ...(isFirstToBeginSo ? ['t/index.html'] : []),
        'the/the-0/index.html',
        `tim-kiem/${Math.floor(count / 1000) + 1}.json`,
        // It names the shards.
        ...(isFirstOfShard ? ['tim-kiem/index.html'] : []),
        `tin/2026/11/bai-${count}/ninjs.json`,
        ...neighbours,
        'tin/index.html',
      ].sort(),
    )
    sizes.push([...changed].filter(([path]) => !mayGrow.test(path)).map(([, bytes]) => bytes))
  }
  const [, medium = [], large = []] = sizes
  const sum = (bytes: readonly number[]) => bytes.reduce((total, size) => total + size, 0)
  expect(sum(large)).toBeLessThan(1.2 * sum(medium))
}
