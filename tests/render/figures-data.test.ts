import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { fillIn } from '../../src/locale/fill-in.ts'
import { vi } from '../../src/locale/vi.ts'
import type { UrlPath } from '../../src/model/address.ts'
import { type Decimal, decimal, type Metric } from '../../src/model/metric.ts'
import { filePath, startOf } from '../../src/model/place.ts'
import type { SiteSettings } from '../../src/model/site-settings.ts'
import type { Instant, PlainDate } from '../../src/model/time.ts'
import type { ArticleFigures } from '../../src/render/data/article-figures.ts'
import { figuresCsv, figuresSpreadsheet } from '../../src/render/data/figures-csv.ts'
import { modelAt, outputAt, rendered, textOf } from './rendering.ts'
import { articleOf, siteOf } from './site-of.ts'

const metric = (id: string, value: string, more: Partial<Metric> = {}): Metric => ({
  id,
  label: 'Hồ sơ tiếp nhận',
  value: value as Decimal,
  precision: 'exact',
  sum: [],
  place: startOf(filePath('news/k7m39.md')),
  ...more,
})

const august = '2018-08-30' as PlainDate
const received = metric('received', '1412', { unit: 'hồ sơ', asOf: august, sum: ['on-time', 'pending'] })
const seed = articleOf({
  id: 'k7m39',
  metrics: [
    received,
    metric('on-time', '1309', { label: 'Đúng hạn; "trước hạn"', unit: 'hồ sơ', asOf: august }),
    metric('pending', '103', { label: '=1+1', unit: 'hồ sơ', asOf: august, status: 'provisional' }),
    metric('growth', '-12.5', {
      kind: 'rate',
      unit: '%',
      area: 'quận Hồng Bàng',
      period: { from: '2018-01-01' as PlainDate, to: '2018-08-31' as PlainDate },
      source: { name: 'Cục Thống kê', document: '58/BC-CTK', url: 'https://thongke.example/58' },
      note: 'Hai dòng\nghi chú',
    }),
  ],
})

const later = articleOf({
  id: 'm2p4x',
  published: '2019-01-05T02:00:00Z' as Instant,
  metrics: [metric('received', '20')],
})

const siteWith = (settings: Partial<SiteSettings> = {}) =>
  siteOf({ settings, articles: [later, seed, articleOf({ id: 'q9r8s' })] })

/** The files of data whose path names figures, with their text. */
function filesOf(site = siteWith()): ReadonlyMap<string, string> {
  const rendering = rendered(site)
  const files = rendering.outputs.filter(({ path }) => path.includes('so-lieu') && !path.endsWith('.html'))
  return new Map(files.map((file) => [file.path, textOf(file, rendering)]))
}

const read = (text: string, delimiter = ',') =>
  Papa.parse<string[]>(text, { delimiter, newline: '\r\n' }).data

describe('the files of figures', () => {
  it('stand beside every article that has figures, and one a year for the site', () => {
    expect([...filesOf().keys()].sort()).toEqual([
      'so-lieu/2018.csv',
      'so-lieu/2019.csv',
      'so-lieu/datapackage.json',
      'tin/2018/09/k7m39/so-lieu.csv',
      'tin/2018/09/k7m39/so-lieu.json',
      'tin/2019/01/m2p4x/so-lieu.csv',
      'tin/2019/01/m2p4x/so-lieu.json',
    ])
  })

  it('do not exist where there are no figures', () => {
    const site = siteOf({ articles: [articleOf({ id: 'q9r8s' })] })
    expect([...filesOf(site).keys()]).toEqual([])
    expect(modelAt(site, 'article', 'tin/2018/09/q9r8s/index.html').figuresAsData).toEqual([])
  })

  it('hold what the front matter states, with a point before fractions', () => {
    const [headings = [], ...rows] = read(filesOf().get('tin/2018/09/k7m39/so-lieu.csv') ?? '')
    const figures = rows
      .filter((row) => row.length > 1)
      .map((row) => Object.fromEntries(headings.map((name, index) => [name, row[index]])))
    const ofArticle = {
      article: 'k7m39',
      address: 'https://haiphong.example/t/k7m39',
      published: '2018-09-28',
      label: 'Hồ sơ tiếp nhận',
      unit: 'hồ sơ',
      as_of: '2018-08-30',
      from: '',
      to: '',
      kind: '',
      precision: 'exact',
      place: '',
      source: '',
      document: '',
      source_url: '',
      part_of: '',
      series: '',
      status: '',
      note: '',
      revision: '1',
      superseded_by: '',
    }
    expect(figures).toEqual([
      { ...ofArticle, metric: 'received', value: '1412' },
      {
        ...ofArticle,
        metric: 'on-time',
        label: 'Đúng hạn; "trước hạn"',
        value: '1309',
        part_of: 'received',
      },
      // A spreadsheet must not run it.
      {
        ...ofArticle,
        metric: 'pending',
        label: "'=1+1",
        value: '103',
        part_of: 'received',
        status: 'provisional',
      },
      {
        ...ofArticle,
        metric: 'growth',
        value: '-12.5',
        unit: '%',
        as_of: '',
        from: '2018-01-01',
        to: '2018-08-31',
        kind: 'rate',
        place: 'quận Hồng Bàng',
        source: 'Cục Thống kê',
        document: '58/BC-CTK',
        source_url: 'https://thongke.example/58',
        note: 'Hai dòng\nghi chú',
      },
    ])
  })

  it('keep what a figure was before it was corrected, and say what holds instead', () => {
    const corrected = articleOf({
      id: 'k7m39',
      corrections: [
        {
          date: '2018-10-01T01:00:00Z' as Instant,
          was: '1.402 hồ sơ',
          now: '1.412 hồ sơ',
          kind: 'major',
          number: 1,
          figure: { metric: 'received', was: '1402' as Decimal },
        },
      ],
      metrics: [
        received,
        {
          ...metric('pending', '103'),
          inSeries: {
            series: '/so-lieu/dang-giai-quyet/' as UrlPath,
            replaced: {
              value: '104' as Decimal,
              article: {
                address: later.address,
                title: 'Số mới',
                day: later.day,
                shortLink: later.shortLink,
              },
            },
          },
        },
      ],
    })
    const files = filesOf(siteOf({ articles: [later, corrected] }))
    const [headings = [], ...rows] = read(files.get('so-lieu/2018.csv') ?? '')
    const columns = ['metric', 'value', 'revision', 'superseded_by']
    expect(rows.slice(0, 3).map((row) => columns.map((name) => row[headings.indexOf(name)]))).toEqual([
      ['received', '1402', '1', 'https://haiphong.example/t/k7m39'],
      ['received', '1412', '2', ''],
      ['pending', '103', '1', 'https://haiphong.example/t/m2p4x'],
    ])
    const { figures } = JSON.parse(files.get('tin/2018/09/k7m39/so-lieu.json') ?? '')
    expect(figures[0].former).toEqual(['1402'])
    expect(figures[1].supersededBy).toBe('https://haiphong.example/t/m2p4x')
  })

  it('come as tables for spreadsheets too, if the site says so', () => {
    const files = filesOf(siteWith({ spreadsheets: true }))
    const table = files.get('so-lieu/2018-bang-tinh.csv') ?? ''
    expect(table.startsWith('\uFEFFMã bài;Mã số liệu;')).toBe(true)
    const [headings = [], ...rows] = read(table.slice(1), ';')
    const value = headings.indexOf('Giá trị')
    expect(rows.map((row) => row[value])).toEqual(['1412', '1309', '103', '-12,5', undefined])
    expect(files.has('tin/2018/09/k7m39/so-lieu-bang-tinh.csv')).toBe(true)
  })

  it('are linked from the article', () => {
    const { figuresAsData } = modelAt(siteWith(), 'article', 'tin/2018/09/k7m39/index.html')
    expect(figuresAsData).toEqual([
      { label: 'CSV', href: '/tin/2018/09/k7m39/so-lieu.csv' },
      { label: 'JSON', href: '/tin/2018/09/k7m39/so-lieu.json' },
    ])
  })

  it('give every text and every number back to another reader of tables, and no formula', () => {
    const anyDecimal = fc
      .tuple(fc.bigInt(), fc.nat())
      .map(([whole, rest]) => decimal(`${whole}.${rest}`) as Decimal)
    const anyFigure = fc
      .record({ value: anyDecimal, label: fc.string({ minLength: 1 }), note: fc.string() })
      .map(({ value, ...texts }) => metric('a', value, texts))
    const article = (metrics: readonly Metric[]): ArticleFigures => ({
      id: seed.id,
      title: '',
      address: '',
      published: seed.day,
      metrics,
    })
    fc.assert(
      fc.property(fc.array(anyFigure, { minLength: 1, maxLength: 5 }), (metrics) => {
        const tables = [
          read(figuresCsv([article(metrics)])),
          read(figuresSpreadsheet([article(metrics)], vi.words).slice(1), ';'),
        ]
        tables.forEach(([, ...rows], isForSpreadsheets) => {
          metrics.forEach(({ value, label, note }, index) => {
            const row = rows[index] ?? []
            expect(row[5]).toBe(isForSpreadsheets ? value.replace('.', ',') : value)
            expect([label, `'${label}`]).toContain(row[4])
            expect([note, `'${note}`]).toContain(row[19])
            for (const cell of [row[4], row[19]]) expect(cell).not.toMatch(/^(?:[=+@\t\r]|-(?!\d+$))/)
          })
        })
      }),
    )
  })
})

describe('the description of the files', () => {
  const described = (settings?: Partial<SiteSettings>) =>
    JSON.parse(filesOf(siteWith(settings)).get('so-lieu/datapackage.json') ?? '')

  it('is a data package as its standard has it', () => {
    const profile = JSON.parse(
      readFileSync(join(import.meta.dirname, 'standards/datapackage-2.0.json'), 'utf8'),
    )
    const ajv = new Ajv({ strict: false })
    addFormats.default(ajv)
    const isValid = ajv.compile(profile)
    expect(isValid(described({ licence: { name: 'CC BY 4.0', url: 'https://cc.example/by' } }))).toBe(true)
    expect(isValid.errors).toBe(null)
    expect(isValid({ ...described(), resources: [{ path: '../2018.csv' }] })).toBe(false)
  })

  it('names every table, its columns in their order, and the columns that tell rows apart', () => {
    const { resources } = described()
    expect(resources.map(({ path }: { path: string }) => path)).toEqual(['2019.csv', '2018.csv'])
    for (const { path, schema } of resources) {
      const [headings, ...rows] = read(filesOf().get(`so-lieu/${path}`) ?? '')
      expect(schema.fields.map(({ name }: { name: string }) => name)).toEqual(headings)
      expect(schema.primaryKey).toEqual(['article', 'metric', 'revision'])
      const places = schema.primaryKey.map((name: string) => headings?.indexOf(name))
      const keys = rows.map((row) => places.map((place: number) => row[place]).join(' '))
      expect(new Set(keys).size).toBe(keys.length)
    }
  })

  it('states a licence only if the site does', () => {
    expect(described().licenses).toBeUndefined()
    expect(described({ licence: { name: 'CC BY 4.0', url: 'https://cc.example/by' } }).licenses).toEqual([
      { path: 'https://cc.example/by', title: 'CC BY 4.0' },
    ])
  })
})

describe('the page of all figures', () => {
  const licence = { name: 'CC BY 4.0', url: 'https://cc.example/by' }
  const pageOf = (site = siteWith()) => modelAt(site, 'figures', 'so-lieu/index.html')
  const datasetOf = (site = siteWith()) =>
    JSON.parse(pageOf(site).jsonLd ?? '')['@graph'].find(
      (item: { '@type': string }) => item['@type'] === 'Dataset',
    )

  it('leads to the table of every year and to what describes them', () => {
    const site = siteWith({ spreadsheets: true })
    expect(pageOf(site).data).toEqual({
      about: fillIn(vi.words.figuresTables, { agency: site.settings.agency.name }),
      tables: [
        { label: 'Số liệu năm 2019 (CSV)', href: '/so-lieu/2019.csv' },
        { label: 'Số liệu năm 2019 (CSV, bảng tính)', href: '/so-lieu/2019-bang-tinh.csv' },
        { label: 'Số liệu năm 2018 (CSV)', href: '/so-lieu/2018.csv' },
        { label: 'Số liệu năm 2018 (CSV, bảng tính)', href: '/so-lieu/2018-bang-tinh.csv' },
      ],
      described: { label: vi.words.tablesDescribed, href: '/so-lieu/datapackage.json' },
    })
    const { links } = outputAt(site, 'so-lieu/index.html')
    expect(links).toEqual(
      expect.arrayContaining(['/so-lieu/2018-bang-tinh.csv', '/so-lieu/datapackage.json']),
    )
  })

  it('is a dataset for search engines, whose files are those of the site', () => {
    const site = siteWith()
    expect(datasetOf(site)).toEqual({
      '@type': 'Dataset',
      name: 'Số liệu – Tin Hải Phòng',
      description: pageOf(site).data?.about,
      url: 'https://haiphong.example/so-lieu/',
      temporalCoverage: '2018',
      publisher: rendered(site).imprint.publisher,
      inLanguage: 'vi',
      isAccessibleForFree: true,
      distribution: ['2019', '2018'].map((year) => ({
        '@type': 'DataDownload',
        name: `Số liệu năm ${year} (CSV)`,
        encodingFormat: 'text/csv',
        contentUrl: `https://haiphong.example/so-lieu/${year}.csv`,
      })),
    })
    expect(datasetOf(siteWith({ licence })).license).toBe('https://cc.example/by')
  })

  it('covers the years that the figures are about, not those in which they were published', () => {
    const period = { from: '2016-10-01' as PlainDate, to: '2017-03-31' as PlainDate }
    const article = articleOf({ id: 'k7m39', metrics: [metric('a', '1', { period }), metric('b', '2')] })
    expect(datasetOf(siteOf({ articles: [article] })).temporalCoverage).toBe('2016/2017')
    expect(datasetOf(siteOf({ articles: [later] }))).not.toHaveProperty('temporalCoverage')
  })

  it('says nothing of files where there are no figures', () => {
    const page = pageOf(siteOf({ articles: [articleOf({ id: 'q9r8s' })] }))
    expect(page.data).toBeUndefined()
    expect(page.jsonLd).not.toContain('Dataset')
  })
})

describe('the figures for search engines', () => {
  it('are observations that the article mentions', () => {
    const { jsonLd = '' } = modelAt(siteWith(), 'article', 'tin/2018/09/k7m39/index.html')
    const article = JSON.parse(jsonLd)['@graph'].find(
      (item: { '@type': string }) => item['@type'] === 'NewsArticle',
    )
    expect(article.mentions[0]).toEqual({
      '@type': 'Observation',
      name: 'Hồ sơ tiếp nhận',
      value: '1412',
      unitText: 'hồ sơ',
      observationDate: '2018-08-30',
    })
    expect(article.mentions[3]).toEqual({
      '@type': 'Observation',
      name: 'Hồ sơ tiếp nhận',
      value: '-12.5',
      unitText: '%',
      observationPeriod: '2018-01-01/2018-08-31',
      observationAbout: { '@type': 'Place', name: 'quận Hồng Bàng' },
    })
  })
})
