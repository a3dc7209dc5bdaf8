import { DOMParser, type Element } from '@xmldom/xmldom'
import { describe, expect, test } from 'vitest'
import type { Instant } from '../../src/model/time.ts'
import { modelAt, outputAt, textAt } from './rendering.ts'
import { articleOf, imageOf, pageOf, siteOf } from './site-of.ts'

const at = (time: string) => time as Instant

const awkward = 'Hồ sơ <b>&amp; "1" ]]> \u0007\ud800 😀'
const site = siteOf({
  settings: { url: 'https://host.example/tin-tuc' },
  pages: [pageOf('gioi-thieu')],
  articles: [
    articleOf({ id: 'm0001', title: awkward, summary: awkward, published: at('2019-01-05T17:30:00Z') }),
    articleOf({
      id: 'm0002',
      published: at('2018-09-28T09:30:00Z'),
      updated: at('2019-02-01T00:00:00Z'),
      category: 'giao-thong',
      authors: ['An', 'Bình'],
    }),
  ],
})
const address = 'https://host.example/tin-tuc'

describe('the feed', () => {
  const feed = rootOf(textAt(site, 'feed.xml'))

  test('says whose it is, where, and when it changed', () => {
    expect(feed.namespaceURI).toBe('http://www.w3.org/2005/Atom')
    expect(feed.getAttribute('xml:lang')).toBe('vi')
    expect(shown(feed, ['id', 'title', 'subtitle', 'updated', 'logo'])).toEqual({
      id: `${address}/`,
      title: 'Tin Hải Phòng',
      subtitle: 'Tin của thành phố',
      updated: '2019-02-01T07:00:00+07:00',
      logo: `${address}/media/emblem.svg`,
    })
    expect(
      children(feed, 'link').map((link) => [link.getAttribute('rel'), link.getAttribute('href')]),
    ).toEqual([
      ['self', `${address}/feed.xml`],
      ['alternate', `${address}/`],
    ])
    expect(children(feed, 'author').map(textOf('name'))).toEqual(['Ủy ban nhân dân thành phố'])
  })

  test('has an entry for each article, known by its short link', () => {
    const [, entry] = children(feed, 'entry')
    expect(entry && shown(entry, ['id', 'title', 'published', 'updated', 'summary'])).toEqual({
      id: `${address}/t/m0002`,
      title: 'Bài m0002',
      published: '2018-09-28T16:30:00+07:00',
      updated: '2019-02-01T07:00:00+07:00',
      summary: 'Tóm tắt m0002',
    })
    expect(entry && children(entry, 'author').map(textOf('name'))).toEqual(['An', 'Bình'])
    expect(entry && children(entry, 'link').map((link) => link.getAttribute('href'))).toEqual([
      `${address}/tin/2018/09/m0002/`,
    ])
    expect(
      entry &&
        children(entry, 'category').map((one) => [one.getAttribute('term'), one.getAttribute('label')]),
    ).toEqual([['giao-thong', 'Giao thông']])
  })

  test('keeps every character that XML can write', () => {
    const [entry] = children(feed, 'entry')
    expect(entry && shown(entry, ['title'])).toEqual({ title: 'Hồ sơ <b>&amp; "1" ]]>  😀' })
  })

  test('agrees with what the article says of itself', () => {
    for (const [index, entry] of children(feed, 'entry').entries()) {
      const { id, day } = site.articles[index] ?? articleOf({ id: 'none' })
      const path = `tin/${day.slice(0, 4)}/${day.slice(5, 7)}/${id}/index.html`
      const { openGraph, jsonLd = '', qr } = modelAt(site, 'article', path)
      const preview = new Map(openGraph.map(({ property, content }) => [property, content]))
      const [stated] = JSON.parse(jsonLd)['@graph']
      const [link] = children(entry, 'link')
      const said = {
        address: link?.getAttribute('href'),
        published: textOf('published')(entry),
        updated: textOf('updated')(entry),
      }
      const modified = stated.dateModified ?? stated.datePublished
      expect(said).toEqual({
        address: stated.mainEntityOfPage,
        published: stated.datePublished,
        updated: modified,
      })
      expect(said).toEqual({
        address: preview.get('og:url'),
        published: preview.get('article:published_time'),
        updated: preview.get('article:modified_time') ?? preview.get('article:published_time'),
      })
      expect([textOf('id')(entry), stated.headline]).toEqual([qr.payload, preview.get('og:title')])
      expect(qr.payload.endsWith(`/t/${stated.identifier}`)).toBe(true)
    }
  })

  test('holds the newest forty', () => {
    const many = Array.from({ length: 41 }, (_, index) => articleOf({ id: `m00${10 + index}` }))
    const entries = children(rootOf(textAt(siteOf({ articles: many }), 'feed.xml')), 'entry')
    expect(entries.map(textOf('title'))).toEqual(many.slice(0, 40).map(({ title }) => title))
  })

  test('says no time before there is any news', () => {
    const empty = rootOf(textAt(siteOf({}), 'feed.xml'))
    expect([children(empty, 'updated'), children(empty, 'entry')]).toEqual([[], []])
  })
})

describe('the sitemap', () => {
  test('is an index of parts with the time of their last change', () => {
    expect(entriesOf('sitemap.xml', 'sitemap')).toEqual([
      { loc: `${address}/sitemap-2019.xml`, lastmod: '2019-01-06T00:30:00+07:00' },
      { loc: `${address}/sitemap-2018.xml`, lastmod: '2019-02-01T07:00:00+07:00' },
      { loc: `${address}/sitemap-pages.xml` },
      { loc: `${address}/sitemap-news.xml` },
    ])
  })

  test('has a part for the articles of each year', () => {
    expect(entriesOf('sitemap-2018.xml', 'url')).toEqual([
      { loc: `${address}/tin/2018/09/m0002/`, lastmod: '2019-02-01T07:00:00+07:00' },
    ])
  })

  test('names the pictures of an article, the cover first, each once', () => {
    const [cover, inside] = [imageOf('ảnh 1.jpg'), imageOf('ảnh 2.jpg')]
    const shown = [inside, cover].map((image) => ({ filled: 'image', as: 'img', image }) as const)
    const film = { filled: 'image', as: 'video', image: imageOf('phim.webm') } as const
    const illustrated = siteOf({
      articles: [articleOf({ id: 'm0003', cover: { image: cover }, body: [...shown, film] })],
    })
    const [entry] = children(rootOf(textAt(illustrated, 'sitemap-2018.xml')), 'url')
    const images = entry ? children(entry, 'image:image') : []
    expect(images.map((image) => [image.namespaceURI, textOf('image:loc')(image)])).toEqual(
      ['1', '2'].map((number) => [
        'http://www.google.com/schemas/sitemap-image/1.1',
        `https://haiphong.example/media/%E1%BA%A3nh%20${number}.jpg`,
      ]),
    )
    expect(outputAt(illustrated, 'sitemap-2018.xml').links).toEqual([
      '/tin/2018/09/m0003/',
      '/media/ảnh 1.jpg',
      '/media/ảnh 2.jpg',
    ])
  })

  test('has a part for what is news, with title and time', () => {
    const [newest] = site.articles
    const fresh = siteOf({ articles: site.articles, ...(newest && { fresh: [newest] }) })
    const [entry, ...others] = children(rootOf(textAt(fresh, 'sitemap-news.xml')), 'url')
    const [news] = entry ? children(entry, 'news:news') : []
    const [publication] = news ? children(news, 'news:publication') : []
    expect(others).toEqual([])
    expect(news?.namespaceURI).toBe('http://www.google.com/schemas/sitemap-news/0.9')
    expect(entry && shown(entry, ['loc'])).toEqual({ loc: 'https://haiphong.example/tin/2019/01/m0001/' })
    expect(news && shown(news, ['news:publication_date', 'news:title'])).toEqual({
      'news:publication_date': '2019-01-06T00:30:00+07:00',
      'news:title': 'Hồ sơ <b>&amp; "1" ]]>  😀',
    })
    expect(publication && shown(publication, ['news:name', 'news:language'])).toEqual({
      'news:name': 'Tin Hải Phòng',
      'news:language': 'vi',
    })
  })

  test('has a part for all other pages that may be found', () => {
    expect(entriesOf('sitemap-pages.xml', 'url').map(({ loc }) => loc?.slice(address.length))).toEqual([
      '/gioi-thieu/',
      '/tin/',
      '/chuyen-muc/cai-cach/',
      '/chuyen-muc/giao-thong/',
      '/co-quan/ban-quan-ly/',
      '/luu-tru/2019/01/',
      '/luu-tru/2018/09/',
      '/dinh-chinh/',
      '/',
      '/chuyen-muc/',
      '/co-quan/',
      '/the/',
      '/luu-tru/',
      '/luu-tru/2019/',
      '/luu-tru/2018/',
      '/so-lieu/',
      '/so-do/',
      '/tim-kiem/',
      '/t/',
    ])
  })

  test('is what robots are told of', () => {
    expect(textAt(site, 'robots.txt')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${address}/sitemap.xml\n`)
    expect(outputAt(site, 'robots.txt').links).toEqual(['/sitemap.xml'])
  })
})

function entriesOf(path: string, element: string): readonly Readonly<Record<string, string>>[] {
  const root = rootOf(textAt(site, path))
  expect(root.namespaceURI).toBe('http://www.sitemaps.org/schemas/sitemap/0.9')
  return children(root, element).map((entry) => shown(entry, ['loc', 'lastmod']))
}

/** Throws for what is not well-formed. */
function rootOf(xml: string): Element {
  const { documentElement } = new DOMParser().parseFromString(xml, 'text/xml')
  if (documentElement === null) throw new Error('no root element')
  return documentElement
}

function children(parent: Element, name: string): readonly Element[] {
  return [...parent.getElementsByTagName(name)].filter((element) => element.parentNode === parent)
}

function textOf(name: string): (parent: Element) => string | null | undefined {
  return (parent) => children(parent, name)[0]?.textContent
}

function shown(parent: Element, names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    names.flatMap((name) => children(parent, name).map((child) => [name, child.textContent ?? ''])),
  )
}
