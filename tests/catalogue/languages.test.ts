import { describe, expect, test } from 'vitest'
import { catalogueSite } from '../../src/catalogue/catalogue-site.ts'
import { secretsOf } from '../../src/catalogue/secrets-of.ts'
import type { UrlPath } from '../../src/model/address.ts'
import type { Article } from '../../src/model/article.ts'
import { diagnose } from '../../src/model/diagnostic.ts'
import type { Ledger, LedgerKey } from '../../src/model/ledger.ts'
import type { Decimal, Metric } from '../../src/model/metric.ts'
import type { Instant, PlainDate } from '../../src/model/time.ts'
import { article, at, input, page, settings, type Wanted } from './given.ts'

const english = {
  ...settings,
  locale: 'en',
  isTranslation: true,
  title: 'News',
  categories: [
    { id: 'cai-cach', title: 'Reform' },
    { id: 'doi-song', title: 'Life' },
  ],
  offices: [{ id: 'so-noi-vu', name: 'Department of Home Affairs' }],
} as const
const bilingual = { ...settings, translations: [english] }

const original = article({ tags: ['ISO'] })
const translated = (wanted: Wanted<Article> = {}) =>
  article({
    id: 'p2q4r',
    slug: 'one-stop',
    title: 'One stop',
    lang: 'en',
    translationOf: 'k7m39',
    ...wanted,
  })
const siteOf = (...articles: readonly Article[]) => catalogueSite(input({ settings: bilingual, articles }))

describe('a language', () => {
  test('has addresses, lists and tags of its own', () => {
    const { value, diagnostics } = siteOf(original, translated({ tags: ['iso'] }))
    const [tree] = value.translations
    expect(diagnostics).toEqual([])
    expect([value, tree].map((of) => of?.articles.map(({ address }) => address))).toEqual([
      ['/tin/2018/09/mot-cua/'],
      ['/en/news/2018/09/one-stop/'],
    ])
    expect([value, tree].map((of) => of?.tags.map(({ title, listing }) => [title, listing.address]))).toEqual(
      [[['ISO', '/the/iso/']], [['iso', '/en/tag/iso/']]],
    )
    expect(tree?.archive.map(({ address }) => address)).toEqual(['/en/archive/2018/'])
    expect(tree?.articles[0]?.otherNews).toEqual({ newer: [], older: [] })
    expect([...value.ledger].map(([key, { address }]) => `${key} ${address}`).sort()).toEqual([
      'category:cai-cach /chuyen-muc/cai-cach/',
      'category:doi-song /chuyen-muc/doi-song/',
      'category:en/cai-cach /en/category/cai-cach/',
      'category:en/doi-song /en/category/doi-song/',
      'k7m39 /tin/2018/09/mot-cua/',
      'office:en/so-noi-vu /en/office/so-noi-vu/',
      'office:so-noi-vu /co-quan/so-noi-vu/',
      'p2q4r /en/news/2018/09/one-stop/',
      'tag:en/iso /en/tag/iso/',
      'tag:iso /the/iso/',
    ])
  })

  test('leads who looks for a tag that it has no longer to its own tags', () => {
    const line = { state: 'live', former: [], line: 3 } as const
    const ledger: Ledger = new Map([
      ['tag:en/old' as LedgerKey, { ...line, address: '/en/tag/old/' as UrlPath }],
      ['tag:cu' as LedgerKey, { ...line, address: '/the/cu/' as UrlPath }],
    ])
    const { value } = catalogueSite(input({ settings: bilingual, ledger }))
    expect(value.redirects.map(({ from, to }) => [from, to])).toEqual([
      ['/en/tag/old/', '/en/tag/'],
      ['/the/cu/', '/the/'],
    ])
  })

  test('has the former addresses of its categories apart from those of the site', () => {
    const [first, second] = english.categories
    const categories = [{ ...first, aliases: ['/en/category/old/' as UrlPath] }, second]
    const translations = [{ ...english, categories }]
    const { value } = catalogueSite(input({ settings: { ...settings, translations } }))
    expect(value.redirects.map(({ from, to }) => [from, to])).toEqual([
      ['/en/category/old/', '/en/category/cai-cach/'],
    ])
  })

  test('that the site does not have is told with those that it has', () => {
    const places = { lang: at('news/a.md', 9, 7) }
    const { diagnostics } = catalogueSite(input({ articles: [article({ lang: 'en', places })] }))
    const values = { language: 'en', languages: ['vi'] } as const
    expect(diagnostics).toEqual([diagnose('language/undeclared', at('news/a.md', 9, 7), values)])
  })

  test('takes the folder of its pages, wherever their files are', () => {
    const pages = ['pages/about.md', 'pages/en/contact.md', 'pages/en/index-of-all.md'].map((file) =>
      page({ file, lang: 'en' }),
    )
    const { value } = catalogueSite(input({ settings: bilingual, pages }))
    expect(value.pages).toEqual([])
    expect(value.translations[0]?.pages.map(({ address }) => address)).toEqual([
      '/en/about/',
      '/en/contact/',
      '/en/index-of-all/',
    ])
  })

  test('of an article that is still to come keeps its address a secret', () => {
    const given = input({
      settings: bilingual,
      articles: [translated({ published: '2030-01-01T00:00:00Z' })],
    })
    expect(secretsOf(given, catalogueSite(given).value).map(({ text }) => text)).toContain(
      '/en/news/2030/01/one-stop',
    )
  })
})

describe('a translation', () => {
  const switches = (...articles: readonly Article[]) => {
    const { value } = siteOf(...articles)
    return [value, ...value.translations]
      .flatMap((tree) => [...tree.articles, ...tree.retired])
      .map(({ id, translations }) => [id, translations?.map(({ address }) => address)])
  }

  test('and its original lead to each other', () => {
    expect(switches(original, translated())).toEqual([
      ['k7m39', ['/en/news/2018/09/one-stop/']],
      ['p2q4r', ['/tin/2018/09/mot-cua/']],
    ])
  })

  test.each([
    ['a draft', { draft: true }],
    ['still to come', { published: '2030-01-01T00:00:00Z' }],
  ])('is not betrayed while it is %s', (_, wanted) => {
    expect(switches(original, translated(wanted))).toEqual([['k7m39', undefined]])
  })

  test('leads to no original that was withdrawn, and the withdrawn one to none of its translations', () => {
    const retirement = { status: 'withdrawn', reason: 'Số liệu sai', hideTitle: false } as const
    expect(switches(article({ retirement }), translated())).toEqual([
      ['k7m39', undefined],
      ['p2q4r', undefined],
    ])
  })

  test('of an expired article still leads there', () => {
    const expires = '2019-01-01T00:00:00Z' as Instant
    expect(switches(article({ expires }), translated())).toEqual([
      ['k7m39', ['/en/news/2018/09/one-stop/']],
      ['p2q4r', ['/tin/2018/09/mot-cua/']],
    ])
  })

  test('is known to the site as no original', () => {
    const { value } = siteOf(original, translated())
    const ofBoth = [value, ...value.translations].map((tree) => tree.articles[0]?.translations)
    expect(ofBoth.map((links) => links?.map(({ isOriginal }) => isOriginal))).toEqual([[false], [true]])
  })

  test('of an article in a file with errors is no second mistake', () => {
    const given = { settings: bilingual, articles: [translated()] }
    const unknown = diagnose('translation/unknown', at('news/2018/one-stop.md'), { translationOf: 'k7m39' })
    expect(catalogueSite(input(given)).diagnostics).toEqual([unknown])
    const near = article({ id: 'k7m38', slug: 'gan' })
    const far = article({ id: 'k7n38', slug: 'xa' })
    const suggestions = [near, far].map((other) => {
      const articles = [other, translated()]
      return catalogueSite(input({ ...given, articles })).diagnostics.map(({ values }) => values)
    })
    expect(suggestions).toEqual([
      [{ translationOf: 'k7m39', suggestion: 'k7m38' }],
      [{ translationOf: 'k7m39' }],
    ])
    const broken = { broken: [original.file], brokenIds: [original.id] }
    expect(catalogueSite(input({ ...given, ...broken })).diagnostics).toEqual([])
  })

  test('states the same figures in its own words, and each difference is told once', () => {
    const metric = (file: string, wanted: Partial<Metric> = {}): Metric => ({
      id: 'received',
      label: 'Hồ sơ',
      value: '1412' as Decimal,
      precision: 'exact',
      asOf: '2018-08-30' as PlainDate,
      sum: [],
      place: at(file, 12),
      ...wanted,
    })
    const faults = (wanted: Partial<Metric>) =>
      siteOf(
        article({ metrics: [metric('news/goc.md')] }),
        translated({ metrics: [metric('news/dich.md', { label: 'Cases', unit: 'cases', ...wanted })] }),
      ).diagnostics
    const differs = (field: 'asOf' | 'value', value: string, original: string) => [
      diagnose('translation/figures-differ', [at('news/dich.md', 12), at('news/goc.md', 12)], {
        ...{ metric: 'received', field, value, original },
      }),
    ]
    expect(faults({})).toEqual([])
    expect(faults({ id: 'another', value: '7' as Decimal })).toEqual([])
    expect(faults({ value: '1421' as Decimal, asOf: '2018-08-31' as PlainDate })).toEqual(
      differs('value', '1.421', '1.412'),
    )
    expect(faults({ asOf: '2018-08-31' as PlainDate })).toEqual(differs('asOf', '31/08/2018', '30/08/2018'))
  })
})
