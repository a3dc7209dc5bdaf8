/**
 * One article with everything an article can have, as each format tells of it.
 *
 * A whole site is built; libraries that have written none of it read it back, and it is held against the schemas.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DOMParser, type Element as XmlElement } from '@xmldom/xmldom'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import type { Element, Nodes } from 'hast'
import { toString as textIn } from 'mdast-util-to-string'
import { rehype } from 'rehype'
import sharp from 'sharp'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { buildSite } from '../src/build-site.ts'
import type { Instant } from '../src/model/time.ts'
import { buildRequest } from './setup/build-request.ts'
import { readTree } from './setup/file-tree.ts'

const url = 'https://thu.example'
const folder = 'tin/2018/09/mot-cua'

/** The site of the golden test, its article corrected, on the day after it was published. */
async function published(): Promise<Readonly<Record<string, string>>> {
  const site = mkdtempSync(join(tmpdir(), 'bantin-'))
  cpSync(join(import.meta.dirname, 'sites/seed/content'), join(site, 'content'), { recursive: true })
  const file = join(site, 'content/news/2018/mot-cua.md')
  const correction = '{ date: 2018-09-29T08:00+07:00, was: 1.390 hồ sơ, now: 1.309 hồ sơ, kind: major }'
  const text = readFileSync(file, 'utf8').replace(/^updated: .*$/m, `corrections: [${correction}]`)
  // It leads to a page that is not published yet.
  writeFileSync(file, text.replace(' và [bài mới](../2026/bai-moi.md)', ''))
  // Large enough for a preview of its own.
  const photo = sharp({ create: { width: 1600, height: 1000, channels: 3, background: '#789' } })
  await photo.png().toFile(join(site, 'content/media/anh.png'))
  const request = buildRequest(site, site, { now: '2018-09-29T02:00:00Z' as Instant })
  const { outcome } = await buildSite(request)
  expect(outcome).toBe('published')
  const files = readTree(request.outFolder)
  rmSync(site, { recursive: true, force: true })
  return files
}

const files = await published()
const read = (path: string) => files[path] ?? expect.unreachable(`There is no ${path}.`)

interface NewsArticle {
  readonly headline: string
  readonly datePublished: string
  readonly dateModified: string
  readonly identifier: string
  readonly mainEntityOfPage: string
  readonly author: readonly { readonly name: string }[]
  readonly image: { readonly url: string }
  readonly correction: readonly { readonly text: string }[]
}

interface BreadcrumbList {
  readonly itemListElement: readonly { readonly name: string; readonly item: string }[]
}

interface Told {
  readonly title: unknown
  readonly published: unknown
  readonly updated: unknown
  readonly id: unknown
  readonly address: unknown
}

const truth: Told = {
  title: 'Rà soát hạ tầng thông tin tại Ban Quản lý',
  published: '2018-09-28T16:30:00+07:00',
  updated: '2018-09-29T08:00:00+07:00',
  id: `${url}/t/k7m39`,
  address: `${url}/${folder}/`,
}

const page: Nodes = rehype().parse(read(`${folder}/index.html`))

function elements(name: string, attributes: Readonly<Record<string, string>> = {}): readonly Element[] {
  const found: Element[] = []
  visit(page, 'element', (element) => {
    const fits = Object.entries(attributes).every(([key, value]) => String(element.properties[key]) === value)
    if (element.tagName === name && fits) found.push(element)
  })
  return found
}

const meta = (key: string, value: string) => elements('meta', { [key]: value })[0]?.properties.content
const linkTo = (rel: string) => elements('link', { rel })[0]?.properties.href
const instants = new Map(
  ['published', 'updated'].map((name) => [name, truth[name as 'published' | 'updated']]),
)

function xml(path: string): XmlElement {
  const { documentElement } = new DOMParser().parseFromString(read(path), 'text/xml')
  if (documentElement === null) throw new Error(`${path} is empty.`)
  return documentElement
}

const childrenOf = (parent: XmlElement) =>
  [...parent.childNodes].filter((node): node is XmlElement => node.nodeType === node.ELEMENT_NODE)
const textAt = (parent: XmlElement | undefined, name: string) =>
  parent && [...parent.getElementsByTagName(name)][0]?.textContent

const [newsArticle, breadcrumb]: [NewsArticle, BreadcrumbList] = JSON.parse(
  textIn(elements('script', { type: 'application/ld+json' })[0]),
)['@graph']
const ninjs = JSON.parse(read(`${folder}/ninjs.json`))
const [atom] = parseAtomFeed(read('feed.xml')).entries ?? []
const [rss] = parseRssFeed(read('rss.xml')).items ?? []
const [json] = parseJsonFeed(read('feed.json')).items ?? []
const [inYear] = childrenOf(xml('sitemap-2018.xml'))
const [inNews] = childrenOf(xml('sitemap-news.xml'))
/** RSS has another way to write the same moment. */
const sameMoment = (date: unknown) =>
  Date.parse(String(date)) === Date.parse(String(truth.published)) ? truth.published : date

const sayings: Readonly<Record<string, Partial<Told>>> = {
  page: {
    title: textIn(elements('h1')[0]),
    published: elements('time', { dateTime: String(instants.get('published')) })[0]?.properties.dateTime,
    updated: elements('time', { dateTime: String(instants.get('updated')) })[0]?.properties.dateTime,
    address: linkTo('canonical'),
  },
  'Open Graph': {
    title: meta('property', 'og:title'),
    published: meta('property', 'article:published_time'),
    updated: meta('property', 'article:modified_time'),
    address: meta('property', 'og:url'),
  },
  'Dublin Core': {
    title: meta('name', 'DC.title'),
    published: meta('name', 'DC.date'),
    updated: meta('name', 'DCTERMS.modified'),
    id: meta('name', 'DC.identifier'),
  },
  'JSON-LD': {
    title: newsArticle.headline,
    published: newsArticle.datePublished,
    updated: newsArticle.dateModified,
    id: `${url}/t/${newsArticle.identifier}`,
    address: newsArticle.mainEntityOfPage,
  },
  breadcrumb: {
    title: breadcrumb.itemListElement.at(-1)?.name,
    address: breadcrumb.itemListElement.at(-1)?.item,
  },
  ninjs: {
    title: ninjs.title,
    published: ninjs.firstcreated,
    updated: ninjs.versioncreated,
    id: ninjs.uri,
    address: ninjs.renditions[0].href,
  },
  Atom: {
    title: atom?.title?.value,
    published: atom?.published,
    updated: atom?.updated,
    id: atom?.id,
    address: atom?.links?.[0]?.href,
  },
  RSS: {
    title: rss?.title,
    published: sameMoment(rss?.pubDate),
    updated: rss?.atom?.updated,
    id: rss?.guid?.value,
    address: rss?.link,
  },
  'JSON Feed': {
    title: json?.title,
    published: json?.date_published,
    updated: json?.date_modified,
    id: json?.id,
    address: json?.url,
  },
  sitemap: { updated: textAt(inYear, 'lastmod'), address: textAt(inYear, 'loc') },
  'news sitemap': {
    title: textAt(inNews, 'news:title'),
    published: textAt(inNews, 'news:publication_date'),
    address: textAt(inNews, 'loc'),
  },
}

test.each(Object.entries(sayings))('%s says what all others say', (_, said) => {
  const names = Object.keys(said) as (keyof Told)[]
  expect(said).toEqual(Object.fromEntries(names.map((name) => [name, truth[name]])))
})

test('authors, picture and what was corrected are the same everywhere', () => {
  const authors = ['Nguyễn Hải', 'Tổ biên tập']
  expect([
    newsArticle.author.map(({ name }) => name),
    atom?.authors?.map(({ name }) => name),
    rss?.dc?.creators,
    json?.authors?.map(({ name }) => name),
    ninjs.by.split(', '),
    String(meta('name', 'DC.creator')).split('; '),
  ]).toEqual(Array(6).fill(authors))
  const pictures = [
    atom?.links?.find(({ rel }) => rel === 'enclosure')?.href,
    rss?.media?.contents?.[0]?.url,
    json?.image,
    ninjs.associations[0].uri,
    textAt(inYear, 'image:loc'),
  ]
  const previews = [newsArticle.image.url, meta('property', 'og:image')]
  for (const told of [pictures, previews]) {
    const [address = ''] = told.map(String)
    expect(told).toEqual(told.map(() => address))
    expect(address).toContain(`${url}/assets/media/anh.`)
    expect(read(address.slice(url.length + 1))).not.toBe('')
  }
  const [correction] = newsArticle.correction
  expect(ninjs.descriptions.at(-1)).toEqual({ role: 'correction', value: correction?.text })
})

test('pages name what there is of them for machines', () => {
  const named = elements('link', { rel: 'alternate' }).map(({ properties }) => String(properties.href))
  expect(named).toEqual([`/${folder}/ninjs.json`, '/feed.xml', '/rss.xml', '/feed.json'])
  for (const path of named) expect(read(path.slice(1))).not.toBe('')
})

describe('schemas', () => {
  const ajv = new Ajv2020({ strict: false })
  addFormats.default(ajv)

  test('ninjs is as IPTC describes it', () => {
    const schema = readFileSync(join(import.meta.dirname, 'render/standards/ninjs-2.1.json'), 'utf8')
    // Of places on maps, which we have none of.
    ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json', not: {} })
    const isValid = ajv.compile(JSON.parse(schema))
    expect([isValid(ninjs), isValid.errors]).toEqual([true, null])
    expect(isValid({ ...ninjs, pubstatus: 'published' })).toBe(false)
    expect(isValid({ ...ninjs, unknown: 1 })).toBe(false)
  })

  test.each(['', 'chuyen-muc/cai-cach/', 'co-quan/ban-quan-ly/', 'dinh-chinh/'])(
    'the JSON Feed of “%s” is as its specification has it',
    (of) => {
      const isValid = ajv.compile(jsonFeedSchema)
      const feed = JSON.parse(read(`${of}feed.json`))
      expect([isValid(feed), isValid.errors]).toEqual([true, null])
      expect(isValid({ ...feed, items: [{ id: 1 }] })).toBe(false)
    },
  )

  test.each(['', 'chuyen-muc/cai-cach/', 'co-quan/ban-quan-ly/', 'dinh-chinh/'])(
    'the Atom feed of “%s” has once what it must have once',
    (of) => {
      const feed = xml(`${of}feed.xml`)
      const once = ['id', 'title', 'updated']
      const entries = childrenOf(feed).filter(({ tagName }) => tagName === 'entry')
      expect(entries.length).toBeGreaterThan(0)
      for (const part of [feed, ...entries]) {
        const names = childrenOf(part).map(({ tagName }) => tagName)
        expect(names.filter((name) => once.includes(name)).sort()).toEqual(once)
        expect(names).toContain('link')
      }
    },
  )

  test.each(['sitemap-2018.xml', 'sitemap-pages.xml', 'sitemap-news.xml', 'sitemap.xml'])(
    '%s is as the protocol has it',
    (path) => {
      const root = xml(path)
      const isIndex = path === 'sitemap.xml'
      expect([root.namespaceURI, root.tagName]).toEqual([sitemapName, isIndex ? 'sitemapindex' : 'urlset'])
      const entries = childrenOf(root)
      expect(entries.length).toBeGreaterThan(0)
      for (const entry of entries) {
        expect(entry.tagName).toBe(isIndex ? 'sitemap' : 'url')
        const [own, foreign] = [true, false].map((wanted) =>
          childrenOf(entry).filter(({ namespaceURI }) => (namespaceURI === sitemapName) === wanted),
        )
        expect(own?.map(({ tagName }) => tagName).join(' ')).toMatch(/^loc( lastmod)?$/)
        expect(textAt(entry, 'loc')).toMatch(/^https:\/\/thu\.example\/[\x21-\x7e]*$/)
        expect(textAt(entry, 'lastmod') ?? '2018-09-28T16:30:00+07:00').toMatch(w3cDate)
        expect(foreign?.every(({ namespaceURI }) => namespaceURI?.startsWith('http://www.google.com/'))).toBe(
          true,
        )
      }
    },
  )
})

const sitemapName = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const w3cDate = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2}$/

const uri = { type: 'string', format: 'uri' }
const words = { type: 'string', minLength: 1 }
const moment = { type: 'string', format: 'date-time' }
const people = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    additionalProperties: false,
    minProperties: 1,
    properties: { name: words, url: uri },
  },
}

/** Of the parts that we use, and no others. @see https://www.jsonfeed.org/version/1.1/ */
const jsonFeedSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['version', 'title', 'items', 'home_page_url', 'feed_url'],
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: words,
    home_page_url: uri,
    feed_url: uri,
    description: words,
    language: { enum: ['vi', 'en'] },
    authors: people,
    items: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'url', 'content_text'],
        properties: {
          id: uri,
          url: uri,
          title: words,
          content_text: words,
          image: uri,
          date_published: moment,
          date_modified: moment,
          authors: people,
          tags: { type: 'array', items: words, uniqueItems: true },
        },
      },
    },
  },
}
