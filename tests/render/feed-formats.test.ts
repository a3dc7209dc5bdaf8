/** The three formats of each feed, read back by a library that has not written them. */
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { describe, expect, test } from 'vitest'
import type { Correction } from '../../src/model/correction.ts'
import type { PublishedArticle, Site } from '../../src/model/site.ts'
import type { Instant } from '../../src/model/time.ts'
import { mailDate } from '../../src/render/feeds/mail-date.ts'
import { outputAt, rendered, textAt } from './rendering.ts'
import { articleOf, imageOf, mediaOf, siteOf } from './site-of.ts'

const at = (time: string) => time as Instant
const photo = imageOf('ảnh 1.jpg')
const drawing = imageOf('bản đồ.svg')
const moved = articleOf({
  id: 'm0001',
  published: at('2019-01-05T17:30:00Z'),
  updated: at('2019-02-01T00:00:00Z'),
  authors: ['An', 'Bình'],
  office: 'ban-quan-ly',
  tags: ['ISO 9001', 'Một cửa'],
  cover: { image: photo },
  category: 'giao-thong',
})
const plain = articleOf({
  id: 'm0002',
  title: 'Một & <hai>',
  category: 'giao-thong',
  cover: { image: drawing },
})
const site = siteOf({
  settings: { url: 'https://host.example/tin-tuc' },
  articles: [moved, plain],
  media: [mediaOf(photo), mediaOf(drawing)],
})
const address = 'https://host.example/tin-tuc'

/** A feed as each format tells it, in one shape. */
function readBack(from: Site, folder: string) {
  const atom = parseAtomFeed(textAt(from, `${folder}feed.xml`))
  const rss = parseRssFeed(textAt(from, `${folder}rss.xml`))
  const json = parseJsonFeed(textAt(from, `${folder}feed.json`))
  const instantOf = (date: unknown) => new Date(String(date)).toISOString().replace('.000', '')
  return {
    atom: {
      self: atom.links?.find(({ rel }) => rel === 'self')?.href,
      page: atom.links?.find(({ rel }) => rel === 'alternate')?.href,
      title: atom.title?.value,
      description: atom.subtitle?.value,
      entries: atom.entries?.map((entry) => ({
        id: entry.id,
        href: entry.links?.find(({ rel }) => rel === 'alternate')?.href,
        title: entry.title?.value,
        summary: entry.summary?.value,
        published: instantOf(entry.published),
        updated: instantOf(entry.updated),
        authors: entry.authors?.map(({ name }) => name),
        subjects: entry.categories?.map(({ label, term }) => label ?? term),
        picture: entry.links?.find(({ rel }) => rel === 'enclosure')?.href,
      })),
    },
    rss: {
      self: rss.atom?.links?.[0]?.href,
      page: rss.link,
      title: rss.title,
      description: rss.description,
      entries: rss.items?.map((item) => ({
        id: item.guid?.value,
        href: item.link,
        title: item.title,
        summary: item.description,
        published: instantOf(item.pubDate),
        updated: instantOf(item.atom?.updated),
        authors: item.dc?.creators,
        subjects: item.categories?.map(({ name }) => name),
        picture: item.media?.contents?.[0]?.url,
      })),
    },
    json: {
      self: json.feed_url,
      page: json.home_page_url,
      title: json.title,
      description: json.description,
      entries: json.items?.map((item) => ({
        id: item.id,
        href: item.url,
        title: item.title,
        summary: item.content_text,
        published: instantOf(item.date_published),
        updated: instantOf(item.date_modified),
        authors: item.authors?.map(({ name }) => name),
        subjects: item.tags,
        picture: item.image,
      })),
    },
  }
}

const movedEntry = {
  id: `${address}/t/m0001`,
  href: `${address}/tin/2019/01/m0001/`,
  title: 'Bài m0001',
  summary: 'Tóm tắt m0001',
  published: '2019-01-05T17:30:00Z',
  updated: '2019-02-01T00:00:00Z',
  authors: ['An', 'Bình'],
  subjects: ['Giao thông', 'ISO 9001', 'Một cửa'],
  picture: `${address}/media/%E1%BA%A3nh%201.jpg`,
}
const plainEntry = {
  id: `${address}/t/m0002`,
  href: `${address}/tin/2018/09/m0002/`,
  title: 'Một & <hai>',
  summary: 'Tóm tắt m0002',
  published: '2018-09-28T09:30:00Z',
  updated: '2018-09-28T09:30:00Z',
  authors: ['Nguyễn Hải'],
  subjects: ['Giao thông'],
  picture: undefined,
}

describe('a feed', () => {
  test.each([
    ['', '/', 'Tin Hải Phòng', [movedEntry, plainEntry]],
    [
      'chuyen-muc/giao-thong/',
      '/chuyen-muc/giao-thong/',
      'Giao thông – Tin Hải Phòng',
      [movedEntry, plainEntry],
    ],
    [
      'co-quan/ban-quan-ly/',
      '/co-quan/ban-quan-ly/',
      'Ban Quản lý Khu kinh tế – Tin Hải Phòng',
      [movedEntry],
    ],
  ])('of “%s” says the same in every format', (folder, page, title, entries) => {
    const { atom, rss, json } = readBack(site, folder)
    const feed = { page: address + page, title, description: 'Tin của thành phố', entries }
    expect(atom).toEqual({ self: `${address}/${folder}feed.xml`, ...feed })
    expect(rss).toEqual({ self: `${address}/${folder}rss.xml`, ...feed })
    expect(json).toEqual({ self: `${address}/${folder}feed.json`, ...feed })
  })

  test('leads to its page and its articles, with their pictures', () => {
    expect(outputAt(site, 'rss.xml').links).toEqual([
      '/',
      '/media/emblem.svg',
      '/tin/2019/01/m0001/',
      '/media/ảnh 1.jpg',
      '/tin/2018/09/m0002/',
    ])
  })

  test('is there for every category and office with news, and for no other', () => {
    const feeds = rendered(site).outputs.filter(({ path }) => path.endsWith('rss.xml'))
    expect(feeds.map(({ path }) => path)).toEqual([
      'rss.xml',
      'chuyen-muc/giao-thong/rss.xml',
      'co-quan/ban-quan-ly/rss.xml',
    ])
  })

  test('knows a moved article by the id that it had', () => {
    const elsewhere = { ...moved, address: '/tin/2019/01/noi-khac/' as PublishedArticle['address'] }
    const entryOf = (article: PublishedArticle) =>
      readBack(siteOf({ articles: [article], media: [mediaOf(photo)] }), '').rss.entries?.[0]
    expect(entryOf(elsewhere)?.id).toBe(entryOf(moved)?.id)
    expect(entryOf(elsewhere)?.href).not.toBe(entryOf(moved)?.href)
  })
})

test('a major correction brings an old article back to the top, a minor one does not', () => {
  const correction = (kind: 'major' | 'minor') =>
    ({ number: 1, date: at('2026-01-01T00:00:00Z'), was: 'a', now: 'b', kind }) as Correction & { number: 1 }
  const newer = Array.from({ length: 50 }, (_, index) =>
    articleOf({ id: `n00${10 + index}`, published: at('2020-01-01T00:00:00Z') }),
  )
  const idsWith = (kind: 'major' | 'minor') => {
    const old = articleOf({ id: 'm0003', corrections: [correction(kind)] })
    const all = siteOf({ articles: [...newer, old], pageSize: 20 })
    return readBack(all, 'chuyen-muc/cai-cach/').json.entries?.map(({ id }) => id?.slice(-5))
  }
  const others = newer.map(({ id }) => String(id))
  expect(idsWith('major')).toEqual(['m0003', ...others.slice(0, 39)])
  expect(idsWith('minor')).toEqual(others.slice(0, 40))
})

test.each([
  ['2018-09-28T09:30:00Z', 'Fri, 28 Sep 2018 16:30:00 +0700'],
  ['2026-01-31T17:00:01Z', 'Sun, 01 Feb 2026 00:00:01 +0700'],
])('the date of a mail at %s is %s', (instant, expected) => {
  expect(mailDate(at(instant), 'Asia/Ho_Chi_Minh')).toBe(expected)
  expect(new Date(expected).toISOString()).toBe(instant.replace('Z', '.000Z'))
})
