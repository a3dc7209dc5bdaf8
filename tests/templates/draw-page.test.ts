import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { describe, expect, test } from 'vitest'
import type { ImageModel } from '../../src/model/image-models.ts'
import type { Decimal } from '../../src/model/metric.ts'
import type { ArticleModel, PageModel } from '../../src/model/page-model.ts'
import { drawPage } from '../../templates/draw-page.tsx'
import { items, models, qrModel, site } from './sample-models.ts'

const validator = new HtmlValidate(
  new StaticConfigLoader({ extends: ['html-validate:standard', 'html-validate:a11y'] }),
)

/** What an article is at the least. */
const {
  office: _office,
  updated: _updated,
  cover: _cover,
  jsonLd: _jsonLd,
  currentMenu: _currentMenu,
  notice: _notice,
  ...required
} = models.article
const bareArticle: ArticleModel = {
  ...required,
  site: { ...site, social: [] },
  source: { name: 'haiphong.gov.vn' },
  tags: [],
  body: [],
  figures: [],
  newer: [],
  older: [],
  corrections: { major: [], minor: [] },
}

const { figures: _figures, allFigures: _allFigures, lead: _lead, ...bareHome } = models.home
const { data: _data, ...figuresWithoutFiles } = { ...models.figures, offices: [] }

const emptyPages: readonly PageModel[] = [
  { ...models.accessibility, exceptions: [] },
  { ...models.directory, groups: [] },
  figuresWithoutFiles,
  { ...models.listing, items: [], website: { label: 'Website', href: 'https://heza.gov.vn' } },
  { ...models.corrections, corrections: [] },
  { ...bareHome, pinned: [], latest: [], blocks: [], corrections: [] },
  { ...bareHome, pinned: items.slice(0, 1), latest: [], blocks: [], corrections: [] },
]

const cases = [...Object.values(models), bareArticle, ...emptyPages].map((model) => ({
  name: `${model.kind}: ${model.title}`,
  model,
  html: drawPage(model),
}))

describe.each(cases)('$name', ({ model, html }) => {
  test('is valid and accessible HTML', async () => {
    const { results } = await validator.validateString(html)
    expect(results.flatMap(({ messages }) => messages)).toEqual([])
  })

  test('has no script and no style in the markup, so that a strict policy holds', () => {
    const scripts = [...html.matchAll(/<script\b([^>]*)>/g)].map(([, attributes]) => attributes?.trim())
    const data = 'jsonLd' in model ? ['type="application/ld+json"'] : []
    expect(scripts).toEqual([...data, 'type="module" src="/assets/script.js"'])
    expect(html).not.toMatch(/<style\b|<[^>]*\s(?:style|on\w+)=/)
  })

  test('has one title and one heading of the first level', () => {
    expect(html.slice(0, html.indexOf('</head>')).match(/<title>/g)).toHaveLength(1)
    expect(html.match(/<h1\b/g)).toHaveLength(1)
  })

  test('is drawn the same every time', () => {
    expect(drawPage(structuredClone(model))).toBe(html)
  })
})

test('an article draws nothing for what it does not have', () => {
  const html = drawPage(bareArticle)
  expect(html).not.toMatch(/class="[^"]*\b(?:cover|figures|tags|social|kicker-office|uncut)\b/)
  for (const words of [site.words.updated, site.words.newerNews, site.words.olderNews])
    expect(html).not.toContain(words)
})

test('what readers do not see yet says so above its title', () => {
  for (const model of [bareArticle, models.page]) {
    expect(drawPage({ ...model, state: 'Bản nháp' })).toContain('<p class="state">Bản nháp</p><h1')
    expect(drawPage(model)).not.toContain('class="state"')
  }
})

test('text from an editor never becomes markup', () => {
  const hostile = `</title><script>alert("1")</script> 'a' & b`
  const html = drawPage({
    ...models.article,
    title: hostile,
    headTitle: hostile,
    description: hostile,
    summary: hostile,
    authors: hostile,
    body: [
      '<p><a href="',
      { part: 'address', href: '/a"><script>&' },
      '">x</a></p>',
      { part: 'attachment', text: '<script>' },
      { part: 'metric', value: '1' as Decimal, text: '<script>' },
      { part: 'image', image: { src: '/"<script>', alt: '"<script>', width: 1, height: 1 } },
    ],
  })
  expect(html).not.toContain('<script>')
  expect(html).toContain('<a href="/a&quot;>&lt;script>&amp;">x</a>')
  expect(html).toContain('<h1 data-proof="title">&lt;/title>&lt;script>')
})

test('a page that is not to be found by search engines says so, and no other does', () => {
  const hidden = Object.values(models).filter((model) => drawPage(model).includes('content="noindex"'))
  expect(hidden.map(({ kind }) => kind)).toEqual([
    'not-found',
    'old-sheet',
    'redirect',
    'short-link',
    'tombstone',
  ])
})

test('a scanned code leads on at once, and by hand too', () => {
  const html = drawPage(models['short-link'])
  const { href } = models['short-link'].target
  expect(html).toContain(`<meta http-equiv="refresh" content="0; url=${href}"/>`)
  expect(html).toContain(`<a href="${href}">`)
  expect(html).toContain(`<link rel="canonical" href="${models['short-link'].canonical}"/>`)
})

test('the menu marks the page itself, and otherwise the part it belongs to', () => {
  expect(drawPage(models.home)).toContain('<a href="/" aria-current="page">')
  expect(drawPage(models.article)).toContain(
    '<a href="/chuyen-muc/cai-cach-hanh-chinh/" aria-current="true">',
  )
})

describe('the QR code', () => {
  test('has a white plate that covers the quiet zone, and one filled path', () => {
    const { qr } = models.article
    expect(drawPage(models.article)).toContain(
      `<svg class="qr qr-29" viewBox="0 0 37 37" role="img" aria-label="${qr.label}"><rect width="37" height="37" fill="#fff"></rect><path d="${qr.path}" fill="#000"></path></svg>`,
    )
  })

  test.each([
    ['https://a.vn/t/k7m39', 25],
    ['https://haiphong.gov.vn/t/k7m39', 29],
    ['https://congtintuc.haiphong.gov.vn/t/k7m39', 33],
  ])('%s is drawn in a box of its own size', (payload, modules) => {
    const html = drawPage({ ...bareArticle, qr: qrModel(payload, payload) })
    const side = modules + 8
    expect(html).toContain(`<svg class="qr qr-${modules}" viewBox="0 0 ${side} ${side}"`)
  })

  test('stands beside its address in words, which is a link and breaks after the host', () => {
    expect(drawPage(models.article)).toContain(
      '<a class="stamp-address" href="https://haiphong.example/t/k7m39" aria-label="haiphong.example/t/k7m39"><span>haiphong.example/</span><span>t/k7m39</span></a>',
    )
  })
})

describe('the figures', () => {
  test('stand in a table whose rows, days and columns have heads', () => {
    const html = drawPage(models.article)
    const heads = [...html.matchAll(/<th [^>]*scope="(\w+)"/g)].map(([, scope]) => scope)
    expect(heads.filter((scope) => scope === 'rowgroup')).toHaveLength(2)
    expect(heads.filter((scope) => scope === 'row')).toHaveLength(7)
    expect(html).toContain('<data value="1412">1.412</data>')
  })

  test('are set smaller from ten million on', () => {
    const rowOf = (text: string) =>
      drawPage({
        ...models.article,
        figures: [{ rows: [{ label: 'a', value: '1' as Decimal, text, role: 'single' }] }],
      })
    expect(rowOf('9.999.999')).toContain('<tr class="single"')
    expect(rowOf('10.000.000')).toContain('<tr class="single long"')
  })

  test('show as a bar how a whole divides, to the end of the bar', () => {
    const bars = [
      ...drawPage(models.article).matchAll(/<rect class="tone-(\d)" x="([\d.]+)%" width="([\d.]+)%"/g),
    ]
    expect(bars.map(([, tone, x, width]) => [tone, Number(x), Number(width)])).toEqual([
      ['0', 0, 92.7],
      ['1', 92.7, 7.3],
      ['0', 0, 78.6],
      ['1', 78.6, 21.4],
    ])
  })
})

test('without script only what works without it is shown', () => {
  const html = drawPage(models.article)
  const tools = html.slice(html.indexOf('<section class="block tools">'), html.indexOf('news-source'))
  expect(tools.match(/<li hidden>/g)).toHaveLength(5)
  expect(tools).toContain(`<li class="without-script">${site.words.printHint}</li>`)
  expect(tools).toContain(`<a href="${models.article.mailTo.replace('&', '&amp;')}">`)
})

test('an image that is seen first is fetched first, all others when they come near', () => {
  const html = drawPage(models.article)
  expect(html.match(/fetchpriority="high"/g)).toHaveLength(1)
  expect(html.match(/loading="lazy"/g)).toHaveLength(3)
})

test('a portrait and a panorama are marked to be shown whole', () => {
  const shapes = [
    [900, 1600],
    [1200, 1200],
    [1600, 900],
    [2400, 600],
  ] as const
  const html = drawPage({
    ...bareArticle,
    body: shapes.map(([width, height]) => ({
      part: 'image',
      image: { src: '/media/a.jpg', alt: 'a', width, height },
    })),
  })
  const marks = [...html.matchAll(/<img (class="uncut" )?src="\/media\/a\.jpg"/g)]
  expect(marks.map(([, mark]) => mark !== undefined)).toEqual([true, false, false, true])
})

const files = (extension: string, ...widths: readonly number[]) =>
  widths.map((width) => ({ src: `/media/a-${width}.${extension}`, width }))
const choice: ImageModel = {
  src: '/media/a-1320.jpg',
  alt: 'a',
  width: 1320,
  height: 990,
  sources: [
    { type: 'image/avif', files: files('avif', 660, 1320) },
    { type: 'image/jpeg', files: files('jpg', 660, 1320) },
  ],
}

/** The images of an article without a cover, as HTML. */
function drawnImages(...body: ArticleModel['body']): readonly string[] {
  const html = drawPage({ ...bareArticle, body })
  return [...html.matchAll(/<picture>.*?<\/picture>|<img [^>]*\bsrc="\/media\/a[^>]*>/gs)].map(
    ([image]) => image,
  )
}

test('a browser chooses among formats and widths before it knows the style sheet', () => {
  const sizes = '(min-width: 41.25em) 39rem, calc(100vw - 2.25rem)'
  expect(drawnImages({ part: 'image', image: choice })).toEqual([
    `<picture><source type="image/avif" srcset="/media/a-660.avif 660w, /media/a-1320.avif 1320w" sizes="${sizes}"/>` +
      `<img srcset="/media/a-660.jpg 660w, /media/a-1320.jpg 1320w" sizes="${sizes}" src="/media/a-1320.jpg" alt="a" ` +
      'width="1320" height="990" fetchpriority="high"/></picture>',
  ])
})

test('a small image has one file of each format, and nothing to choose from', () => {
  const small: ImageModel = {
    ...choice,
    src: '/media/a-200.png',
    width: 200,
    height: 100,
    sources: [
      { type: 'image/avif', files: files('avif', 200) },
      { type: 'image/png', files: files('png', 200) },
    ],
  }
  expect(drawnImages({ part: 'image', image: small })).toEqual([
    '<picture><source type="image/avif" srcset="/media/a-200.avif"/><img src="/media/a-200.png" alt="a" width="200" height="100" fetchpriority="high"/></picture>',
  ])
})

test.each([
  ['an image of the text', { width: 1320, height: 990 }, '(min-width: 41.25em) 39rem, calc(100vw - 2.25rem)'],
  [
    'one narrower than the text',
    { width: 500, height: 330 },
    '(min-width: 536px) 500px, calc(100vw - 2.25rem)',
  ],
  ['a portrait', { width: 1320, height: 1760 }, '(min-width: 468px) 432px, calc(100vw - 2.25rem)'],
])('%s is fetched as wide as it is shown', (_, size, sizes) => {
  const [image = ''] = drawnImages({ part: 'image', image: { ...choice, ...size } })
  expect(image).toContain(`sizes="${sizes}"`)
})

test('an image that shares a row is fetched as wide as half of it', () => {
  const [image = ''] = drawnImages({ part: 'image', image: choice, inRow: true })
  expect(image).toContain(
    'sizes="(min-width: 41.25em) 19rem, (min-width: 34.01em) 45vw, calc(100vw - 2.25rem)"',
  )
})

test('only what is seen first is fetched at once', () => {
  const image = { part: 'image', image: choice } as const
  const first = (...body: ArticleModel['body']) =>
    drawnImages(...body).map(
      (html) => html.includes('fetchpriority="high"') && !html.includes('loading="lazy"'),
    )
  expect(first('<p>a</p>', image, image)).toEqual([true, false])
  expect(first('<p>a</p><p>b</p>', image, image)).toEqual([false, false])
  const covered = drawPage({ ...bareArticle, cover: { image: choice }, body: [image] })
  expect(covered.match(/fetchpriority="high"/g)).toHaveLength(1)
  expect(covered.match(/loading="lazy" decoding="async"/g)).toHaveLength(1)
})

test('a title of a hundred characters or more is marked as long', () => {
  const titled = (length: number) => drawPage({ ...models.article, title: 'ă'.repeat(length) })
  expect(titled(99)).toContain('<h1 data-proof="title">ă')
  expect(titled(100)).toContain('<h1 class="long-title" data-proof="title">ă')
})

test('other news stand under a heading each, the older first', () => {
  const html = drawPage(models.article)
  const headings = [...html.slice(html.indexOf('class="other-news"')).matchAll(/<h3[^>]*>([^<]*)/g)]
  expect(headings.map(([, words]) => words)).toEqual(['Tin cũ hơn', 'Tin mới hơn'])
})

test('a list names the categories of its items only where they differ', () => {
  const category = /class="news-category"/g
  const [first] = items
  expect(drawPage(models.listing).match(category)).toHaveLength(5)
  expect(drawPage({ ...models.listing, items: first ? [first] : [] }).match(category)).toBe(null)
})

test('the front page gives the first item of every category its summary', () => {
  const html = drawPage(models.home)
  const columns = html.slice(html.indexOf('class="columns"'))
  expect(columns.match(/class="news-summary"/g)).toHaveLength(2)
  expect(columns).toContain(items[0]?.summary)
})

test('gives its parts no other ids than those that the text of an article leaves free', () => {
  const ids = cases.flatMap(({ model }) => {
    const html = drawPage('body' in model ? { ...model, body: [] } : model)
    return [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)
  })
  expect([...new Set(ids)].sort()).toEqual(['dinh-chinh.1', 'dinh-chinh.2', 'main', 'menu', 'search.hint'])
})
