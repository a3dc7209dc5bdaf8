/** What one more article changes on a site, whatever its size. */
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { buildSite } from '../../src/build-site.ts'
import { buildRequest } from '../setup/build-request.ts'
import { fingerprints } from '../setup/fingerprints.ts'
import { temporaryFolder } from '../setup/temporary-folder.ts'
import { layOut, type SmallArticle, type SmallSite } from './small-site.ts'

const newest = Date.UTC(2026, 10, 20, 8)
const threeHours = 3 * 3_600_000

/** The newest has the number `count`; each is three hours older than the next. */
function articleOf(number: number, count: number): SmallArticle {
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
async function changedByOneMore(
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

test('one more article changes the same few files on a site of any size', async () => {
  const sizes: (readonly number[])[] = []
  for (const count of [50, 500, 5000]) {
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
}, 120_000)

/** Each states the figure of its own day, or of the day that `dayOf` says. */
const stating =
  (count: number, dayOf = (number: number) => number) =>
  (number: number): SmallArticle => ({
    ...articleOf(number, count),
    figureOf: new Date(Date.UTC(2000, 0, 1 + dayOf(number))).toISOString().slice(0, 10),
  })

const isOfSeries = (path: string) => path.startsWith('so-lieu/') && path.endsWith('.html')

/** Neither pages of series nor files of data. */
const others = (changed: ReadonlyMap<string, number>) =>
  [...changed.keys()].filter((path) => !isOfSeries(path) && !/so-lieu[./]/.test(path)).sort()

test('one more figure of a series changes its newest page and the index of series, and no article besides', async () => {
  const sizes: number[] = []
  for (const count of [50, 200, 500]) {
    const plain = await changedByOneMore(count)
    const changed = await changedByOneMore(count, stating(count))
    expect(others(changed)).toEqual(others(plain))
    expect([...changed.keys()].filter(isOfSeries).sort()).toEqual([
      'so-lieu/ho-so/index.html',
      'so-lieu/index.html',
    ])
    sizes.push(changed.get('so-lieu/ho-so/index.html') ?? 0)
  }
  const [, medium = 0, large = 0] = sizes
  expect(large).toBeLessThan(2 * medium)
}, 120_000)

test('a page of a series that has become full is new, and the older ones stay', async () => {
  // 119 values are on one page; of 120 the oldest 60 go to one of their own.
  const changed = await changedByOneMore(119, stating(119))
  expect([...changed.keys()].filter(isOfSeries).sort()).toEqual([
    'so-lieu/ho-so/index.html',
    'so-lieu/ho-so/trang/1/index.html',
    'so-lieu/index.html',
  ])
  const later = await changedByOneMore(179, stating(179))
  expect([...later.keys()].filter(isOfSeries).sort()).toEqual([
    'so-lieu/ho-so/index.html',
    // its link to newer values
    'so-lieu/ho-so/trang/1/index.html',
    'so-lieu/ho-so/trang/2/index.html',
    'so-lieu/index.html',
  ])
}, 120_000)

test('a figure of an earlier day than the newest changes no other article', async () => {
  const count = 50
  const plain = await changedByOneMore(count)
  const late = stating(count, (number) => (number === count ? 5 : 10 * number))
  const changed = await changedByOneMore(count, late)
  expect(others(changed)).toEqual(others(plain))
}, 120_000)
