import { describe, expect, test } from 'vitest'
import { askedNews } from './asked-news.ts'
import { cityNews, entryOf, indexOf, titlesFor, wish } from './searched.ts'

const named = (title: string, day = '2026-11-20') => entryOf({ title, summary: 'Tin ngắn.' }, { day })

describe('words', () => {
  const index = indexOf([
    named('Dương tính giả'),
    named('Đường mới'),
    named('Đồng chí Bí thư'),
    named('Chí hướng ở cánh đồng'),
    named('Hoà giải'),
    named('Nghị định 58/2019/NĐ-CP'),
    named('Nhận 1.412 hồ sơ'),
  ])

  test('without marks find every word that has them', () => {
    expect([...titlesFor(index, wish('duong'))].sort()).toEqual(['Dương tính giả', 'Đường mới'])
  })

  test('with marks find first what has the same', () => {
    expect(titlesFor(index, wish('đường'))).toEqual(['Đường mới', 'Dương tính giả'])
    expect(titlesFor(index, wish('DƯƠNG'))).toEqual(['Dương tính giả', 'Đường mới'])
  })

  test('that stand together come first', () => {
    expect(titlesFor(index, wish('dong chi'))).toEqual(['Đồng chí Bí thư', 'Chí hướng ở cánh đồng'])
  })

  test.each([
    ['hòa giải', 'Hoà giải'],
    ['58/2019/nd-cp', 'Nghị định 58/2019/NĐ-CP'],
    ['58/2019', 'Nghị định 58/2019/NĐ-CP'],
    ['nghị định 58', 'Nghị định 58/2019/NĐ-CP'],
    ['1412', 'Nhận 1.412 hồ sơ'],
    ['1.412', 'Nhận 1.412 hồ sơ'],
    ['đườ', 'Đường mới'],
  ])('%s finds %s first', (words, title) => {
    expect(titlesFor(index, wish(words))[0]).toBe(title)
  })

  test('that no article has all of are looked for in part, and that is said', () => {
    expect(index.find(wish('đường mới xyzzy'))).toMatchObject({
      isPartial: true,
      articles: [{ title: 'Đường mới' }],
    })
    expect(index.find(wish('xyzzy'))).toEqual({ isPartial: false, articles: [] })
    expect(index.find(wish('xyzzy yzzyx'))).toEqual({ isPartial: false, articles: [] })
  })

  test('that were found are told, to be marked', () => {
    expect(index.find(wish('đường')).articles[0]?.matched).toEqual(['duong', 'đường'])
  })
})

describe('filters', () => {
  const index = indexOf([
    entryOf({ title: 'Cũ', summary: 'Tin.' }, { day: '2018-05-04', category: 'a', office: 'x' }),
    entryOf({ title: 'Mới', summary: 'Tin.' }, { day: '2026-05-04', category: 'b', office: 'x' }),
    entryOf(
      { title: 'Mới hơn', summary: 'Mới, mới. Tin.' },
      { day: '2026-06-04', category: 'a', office: 'y' },
    ),
  ])

  test.each([
    [{ category: 'a' }, ['Mới hơn', 'Cũ']],
    [{ office: 'x' }, ['Mới', 'Cũ']],
    [{ year: '2026' }, ['Mới hơn', 'Mới']],
    [{ year: '2026', office: 'x' }, ['Mới']],
  ])('%o leaves %o, newest first, with words and without', (filter, titles) => {
    expect(titlesFor(index, wish('', filter))).toEqual(titles)
    expect(titlesFor(index, wish('tin', { ...filter, order: 'newest' }))).toEqual(titles)
  })
})

test('parts that come later are searched with the earlier ones', () => {
  const index = indexOf([named('Đường mới')])
  index.add([named('Đường cũ', '2018-01-01')])
  expect(titlesFor(index, wish('duong', { order: 'newest' }))).toEqual(['Đường mới', 'Đường cũ'])
})

test('of the articles that people ask for, at least 95 in a hundred are among the first ten', () => {
  expect(askedNews.length).toBeGreaterThanOrEqual(60)
  const index = indexOf([...cityNews(1000), ...askedNews.map((news) => entryOf(news, { day: '2020-03-02' }))])
  const missed = askedNews.filter(
    ({ query, title }) => !titlesFor(index, wish(query)).slice(0, 10).includes(title),
  )
  // A hundred articles of the invented city are about just that; the words of the other stand in its body only, where
  // they are no name.
  expect(missed.map(({ query }) => query)).toEqual(['giay phep xay dung', 'xuất khẩu lao động'])
  expect(1 - missed.length / askedNews.length).toBeGreaterThanOrEqual(0.95)
})
