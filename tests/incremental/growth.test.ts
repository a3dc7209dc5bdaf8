/** What one more article changes on a site, whatever its size. */
import { expect, test } from 'vitest'
import { articleOf, changedByOneMore, expectSameFilesChange } from './one-more-article.ts'
import type { SmallArticle } from './small-site.ts'

test('one more article changes the same few files on a site of any size', async () => {
  await expectSameFilesChange([50, 500, 1500])
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
