import { describe, expect, test } from 'vitest'
import { catalogueSite } from '../../src/catalogue/catalogue-site.ts'
import type { Article } from '../../src/model/article.ts'
import { diagnose } from '../../src/model/diagnostic.ts'
import type { Retirement } from '../../src/model/retirement.ts'
import type { Instant } from '../../src/model/time.ts'
import { article, at, idOf, input, noon, type Wanted } from './given.ts'

const instant = (text: string) => text as Instant
const tomorrow = instant('2026-03-02T05:00:00Z')
const withdrawn: Retirement = { status: 'withdrawn', reason: 'Số liệu sai', hideTitle: false }

/** Appears on that day of 2026 and is pinned until `tomorrow`. */
const pinned = (number: number, day: string, wanted: Wanted<Article> = {}) =>
  article({
    id: idOf(number),
    slug: `ghim-${number}`,
    published: `2026-${day}T00:00:00Z`,
    pinnedUntil: tomorrow,
    places: { pinnedUntil: at(`news/${number}.md`, 9) },
    ...wanted,
  })
const siteOf = (...articles: readonly Article[]) => catalogueSite(input({ articles }))
const pinsOf = (...articles: readonly Article[]) => siteOf(...articles).value.pinned.map(({ slug }) => slug)

describe('a pinned article', () => {
  test('stands above the others until its moment, and the site says when that is', () => {
    const { pinned: shown, nextChange } = siteOf(pinned(1, '02-01')).value
    expect([shown.length, nextChange]).toEqual([1, tomorrow])
    const over = siteOf(pinned(1, '02-01', { pinnedUntil: noon })).value
    expect([over.pinned.length, over.articles.length, over.nextChange]).toEqual([0, 1, undefined])
  })

  test.each([
    ['a draft', { draft: true }, undefined],
    ['scheduled', { published: '2026-03-01T05:00:01Z' }, '2026-03-01T05:00:01Z'],
    ['expired', { expires: noon }, undefined],
    ['withdrawn', { retirement: withdrawn }, undefined],
  ])('does not while it is %s, and changes nothing later', (_, wanted, next) => {
    const { value } = siteOf(pinned(1, '02-01', wanted))
    expect([value.pinned, value.nextChange]).toEqual([[], next])
  })

  test('leaves when it expires', () => {
    const expires = instant('2026-03-01T06:00:00Z')
    expect(siteOf(pinned(1, '02-01', { expires })).value.nextChange).toBe(expires)
  })

  test('shares the place with two others, the newest of all first', () => {
    const all = [pinned(2, '02-02'), pinned(1, '02-01'), pinned(4, '02-04'), pinned(3, '02-03')]
    expect(pinsOf(...all)).toEqual(['ghim-4', 'ghim-3', 'ghim-2'])
  })
})

describe('one pinned article too many', () => {
  const crowded = (...articles: readonly Article[]) => siteOf(...articles).diagnostics
  const three = [pinned(2, '02-02'), pinned(3, '02-03'), pinned(4, '02-04')]
  const fault = (time: string, ...files: readonly number[]) =>
    diagnose('pin/crowded-out', [at('news/1.md', 9), ...files.map((number) => at(`news/${number}.md`, 9))], {
      most: 3,
      time,
    })

  test('is told of, with those that take its place and since when', () => {
    expect(crowded(...three)).toEqual([])
    expect(crowded(pinned(1, '02-01'), ...three)).toEqual([fault('2026-02-04T07:00+07:00', 4, 3, 2)])
  })

  test('is told of before it happens', () => {
    const soon = pinned(5, '03-02')
    const [second, third] = three
    if (!second || !third) throw new Error('There are three.')
    expect(crowded(pinned(1, '02-01'), second, third, soon)).toEqual([
      fault('2026-03-02T07:00+07:00', 5, 3, 2),
    ])
  })

  test('is none when another one leaves before the newest appears, or this one does', () => {
    const soon = pinned(5, '03-02')
    const [second, third] = three
    if (!second || !third) throw new Error('There are three.')
    const brief = { pinnedUntil: instant('2026-03-01T20:00:00Z') }
    expect(crowded(pinned(1, '02-01'), { ...second, ...brief }, third, soon)).toEqual([])
    expect(crowded(pinned(1, '02-01', brief), second, third, soon)).toEqual([])
    expect(crowded(pinned(1, '02-01'), { ...second, draft: true }, third, soon)).toEqual([])
  })
})
