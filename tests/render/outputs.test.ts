import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { UrlPath } from '../../src/model/address.ts'
import type { FilledBody } from '../../src/model/body.ts'
import { isDerivative } from '../../src/model/output-file.ts'
import type { PublishedArticle, Site } from '../../src/model/site.ts'
import type { Instant } from '../../src/model/time.ts'
import { addressesBelow } from '../../src/render/addresses-below.ts'
import { linksWithin } from '../../src/render/links-within.ts'
import { rendered, textOf } from './rendering.ts'
import { articleOf, imageOf, mediaOf, pageOf, siteOf } from './site-of.ts'

const photo = imageOf('ảnh #1.jpg')
const small = siteOf({
  articles: [articleOf({ id: 'k7m39', tags: ['iso'], cover: { image: photo } })],
  pages: [pageOf('gioi-thieu')],
  media: [mediaOf(photo)],
})

describe('the outputs', () => {
  test('come in one order, each with its source', () => {
    expect(rendered(small).outputs.map(({ path, source }) => `${path} < ${source}`)).toEqual([
      'assets/style.css < site.yaml',
      'assets/script.js < site.yaml',
      'assets/search.js < site.yaml',
      'assets/search-worker.js < site.yaml',
      'assets/font.woff2 < site.yaml',
      'assets/icon-32.png < site.yaml',
      'assets/icon-180.png < site.yaml',
      'assets/icon-192.png < site.yaml',
      'assets/icon-512.png < site.yaml',
      'media/emblem.svg < media/emblem.svg',
      'media/ảnh #1.jpg < media/ảnh #1.jpg',
      'tin/2018/09/k7m39/index.html < news/k7m39.md',
      'gioi-thieu/index.html < pages/gioi-thieu.md',
      't/k7m39/index.html < news/k7m39.md',
      'tin/index.html < site.yaml',
      'chuyen-muc/cai-cach/index.html < site.yaml',
      'chuyen-muc/giao-thong/index.html < site.yaml',
      'co-quan/ban-quan-ly/index.html < site.yaml',
      'the/iso/index.html < site.yaml',
      'luu-tru/2018/09/index.html < site.yaml',
      'dinh-chinh/index.html < site.yaml',
      'index.html < site.yaml',
      'chuyen-muc/index.html < site.yaml',
      'co-quan/index.html < site.yaml',
      'the/index.html < site.yaml',
      'luu-tru/index.html < site.yaml',
      'luu-tru/2018/index.html < site.yaml',
      'so-lieu/index.html < site.yaml',
      'so-do/index.html < site.yaml',
      'tim-kiem/index.html < site.yaml',
      't/index.html < site.yaml',
      'tin/2018/09/k7m39/ninjs.json < news/k7m39.md',
      'tim-kiem/1.json < site.yaml',
      'feed.xml < site.yaml',
      'rss.xml < site.yaml',
      'feed.json < site.yaml',
      'chuyen-muc/cai-cach/feed.xml < site.yaml',
      'chuyen-muc/cai-cach/rss.xml < site.yaml',
      'chuyen-muc/cai-cach/feed.json < site.yaml',
      't/k7/index.html < site.yaml',
      '404.html < site.yaml',
      'sitemap.xml < site.yaml',
      'sitemap-2018.xml < site.yaml',
      'sitemap-pages.xml < site.yaml',
      'sitemap-news.xml < site.yaml',
      'robots.txt < site.yaml',
      'manifest.json < site.yaml',
      '.well-known/bantin-2018.json < site.yaml',
      '.well-known/bantin.json < site.yaml',
    ])
  })

  test('copy media from where they lie', () => {
    const copies = rendered(small).outputs.filter(({ path }) => path.startsWith('media/'))
    expect(copies.map(({ content }) => content)).toEqual([
      { copyOf: '/content/media/emblem.svg' },
      { copyOf: '/content/media/ảnh #1.jpg' },
    ])
  })

  test('make pictures of where the image lies, each once, and a card of a cover only', () => {
    const image = imageOf('ảnh #1.jpg', { digest: '1a2b3c4d5e6f', look: 'line-art', width: 700, height: 400 })
    const file = { path: image.file, location: '/content/anh.jpg', bytes: 9 }
    const madeOf = (isCover: boolean) =>
      rendered(siteOf({ pictures: [{ image, file, isCover }] })).outputs.filter(({ content }) =>
        isDerivative(content),
      )
    const derive = { of: image.file, location: '/content/anh.jpg', digest: '1a2b3c4d5e6f' }
    const made = (width: number, format: 'avif-sharp' | 'png') => ({
      path: `assets/media/ảnh #1.jpg.1a2b3c4d-${width}.${format.replace('-sharp', '')}`,
      source: image.file,
      links: [],
      content: { derive: { ...derive, recipe: { make: 'scaled', width, format } } },
    })
    const scaled = [made(330, 'avif-sharp'), made(700, 'avif-sharp'), made(330, 'png'), made(700, 'png')]
    const card = {
      path: 'assets/media/ảnh #1.jpg.1a2b3c4d-card.jpg',
      source: image.file,
      links: [],
      content: { derive: { ...derive, recipe: { make: 'card', from: 'whole' } } },
    }
    expect(madeOf(false)).toEqual(scaled)
    expect(madeOf(true)).toEqual([...scaled, card])
  })

  test('are plain data, the same on the other side of a thread', () => {
    expect(structuredClone(rendered(small))).toEqual(rendered(small))
  })

  test('compute no code before a page is printed', () => {
    const unreadable = articleOf({
      id: 'k7m39',
      editions: [{ link: `/t/${'x'.repeat(3000)}`, outdatedBy: [] }],
    })
    const site = siteOf({ articles: [unreadable] })
    const [output] = rendered(site).outputs.filter(({ source }) => source === unreadable.file)
    expect(() => output && textOf(output, rendered(site))).toThrow('3027 bytes')
  })
})

/** Sites with every reference there is, at the root of a host and below one. */
const sites: fc.Arbitrary<Site> = fc
  .record({
    url: fc.constantFrom('https://haiphong.example', 'https://host.example/tin-tuc'),
    choices: fc.array(
      fc.record({
        month: fc.integer({ min: 1, max: 12 }),
        year: fc.constantFrom(2017, 2018),
        category: fc.constantFrom('cai-cach', 'giao-thong'),
        tags: fc.uniqueArray(fc.constantFrom('iso', 'mot-cua', 'e-form')),
        hasOffice: fc.boolean(),
        hasCover: fc.boolean(),
        linkTo: fc.nat(20),
      }),
      { maxLength: 12 },
    ),
    pageSize: fc.integer({ min: 1, max: 4 }),
  })
  .map(({ url, choices, pageSize }) => {
    const bare = choices
      .map(({ month, year, category, tags, hasOffice, hasCover }, index) =>
        articleOf({
          id: `k00${10 + index}`,
          published: `${year}-${String(month).padStart(2, '0')}-03T00:00:00Z` as Instant,
          category,
          tags,
          ...(hasOffice && { office: 'ban-quan-ly' }),
          ...(hasCover && { cover: { image: photo } }),
        }),
      )
      .sort((a, b) => (a.published < b.published ? 1 : -1))
    const articles = bare.map((article, index): PublishedArticle => {
      const target = bare[(choices[index]?.linkTo ?? 0) % bare.length] ?? article
      return {
        ...article,
        body: bodyLeadingTo(target.address),
        otherNews: {
          newer: bare.slice(Math.max(0, index - 2), index),
          older: bare.slice(index + 1, index + 4),
        },
      }
    })
    const pages = [pageOf('gioi-thieu', { body: bodyLeadingTo('/gioi-thieu/' as UrlPath) })]
    return siteOf({ settings: { url }, articles, pages, media: [mediaOf(photo)], pageSize })
  })

function bodyLeadingTo(path: UrlPath): FilledBody {
  return [
    { filled: 'link', to: { path, anchor: 'a' } },
    { filled: 'link', to: { outside: 'https://chinhphu.vn/tin/' } },
    { filled: 'image', as: 'img', image: photo },
  ]
}

describe('every site', () => {
  test('has each output once', () => {
    fc.assert(
      fc.property(sites, (site) => {
        const paths = rendered(site).outputs.map(({ path }) => path)
        expect(new Set(paths).size).toBe(paths.length)
      }),
      { numRuns: 30 },
    )
  })

  test('leads nowhere that is not planned', () => {
    fc.assert(
      fc.property(sites, (site) => {
        const { outputs } = rendered(site)
        const paths = new Set<string>(outputs.map(({ path }) => path))
        const dangling = outputs.flatMap(({ links }) =>
          links.filter((link) => !filesOf(link).some((file) => paths.has(file))),
        )
        expect(dangling).toEqual([])
      }),
      { numRuns: 30 },
    )
  })

  test('plans every link that its pages have when drawn', () => {
    fc.assert(
      fc.property(sites, (site) => {
        const addresses = addressesBelow(site.settings.url)
        const rendering = rendered(site)
        for (const output of rendering.outputs) {
          if (!output.path.endsWith('.html')) continue
          const drawn = linksWithin(addresses)(JSON.parse(textOf(output, rendering)))
          expect(drawn.filter((link) => !output.links.includes(link))).toEqual([])
        }
      }),
      { numRuns: 30 },
    )
  })

  test('has its base path in every address once', () => {
    fc.assert(
      fc.property(sites, (site) => {
        const { origin, pathname } = new URL(`${site.settings.url}/`)
        const rendering = rendered(site)
        for (const output of rendering.outputs) {
          const inside = addressesIn(output.path, textOf(output, rendering), origin)
          expect(inside.filter((address) => !address.startsWith(pathname))).toEqual([])
          expect(inside.filter((address) => address.includes('tin-tuc', pathname.length - 1))).toEqual([])
          expect(output.links.filter((link) => link.includes('tin-tuc'))).toEqual([])
        }
      }),
      { numRuns: 30 },
    )
  })
})

/** The files that a server may give for an address; a printed one has no slash at the end. */
function filesOf(address: string): readonly string[] {
  const path = address.slice(1)
  return path === '' || path.endsWith('/') ? [`${path}index.html`] : [path, `${path}/index.html`]
}

/** Every address of the site in a text: what follows the host, and what stands alone in quotes or between tags. */
function addressesIn(path: string, text: string, origin: string): readonly string[] {
  if (/^(?:assets|media)\//.test(path)) return []
  const absolute = text.split(origin).slice(1)
  const relative = !path.endsWith('.html')
    ? []
    : [...text.matchAll(/"(\/[^/"][^"]*|\/)"/g)].map(([, address = '']) => address)
  return [...absolute.map((rest) => /^[^"\\<\s]*/.exec(rest)?.[0] ?? ''), ...relative]
}
