import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catalogueSite } from '../../src/catalogue/catalogue-site.ts'
import type { Article } from '../../src/model/article.ts'
import type { Decimal, Metric, MetricStatus, Precision } from '../../src/model/metric.ts'
import { periodOf } from '../../src/model/period.ts'
import { seriesStated } from '../../src/model/series-stated.ts'
import type { PlainDate } from '../../src/model/time.ts'
import { article, at, idOf, input } from './given.ts'

type Stated = Partial<Omit<Metric, 'value' | 'asOf'>> & { readonly value: string; readonly asOf?: string }

/** The article of a day in 2026, by month and day, with one figure of the series `ho-so`. */
function stating(day: string, { value, asOf, ...more }: Stated, wanted: Partial<Article> = {}): Article {
  const number = Number(day.replace('-', ''))
  const file = `news/${day}.md`
  return article({
    id: idOf(number),
    slug: `tin-${day}`,
    published: `2026-${day}T01:00:00Z`,
    ...wanted,
    file,
    metrics: [
      {
        id: 'tiep-nhan',
        label: 'Hồ sơ',
        unit: 'hồ sơ',
        precision: 'exact',
        sum: [],
        series: 'ho-so',
        value: value as Decimal,
        ...(asOf && { asOf: asOf as PlainDate }),
        ...more,
        place: at(file, 10),
      },
    ],
  })
}

const january = { asOf: '2026-01-31' }
const february = { asOf: '2026-02-28' }

/** The catalogue in May 2026. */
const catalogued = (articles: readonly Article[], preview = false) =>
  catalogueSite(input({ articles, preview, now: '2026-05-01T00:00:00Z' as never }))

const valuesOf = (articles: readonly Article[]) =>
  catalogued(articles).value.series.flatMap(({ pages }) =>
    pages.flatMap(({ values }) =>
      values.map(
        ({ day, value, status, article, former }) =>
          `${day} ${value} ${status ?? '-'} ${article.title} ${former.map((one) => one.value).join()}`,
      ),
    ),
  )

describe('a series', () => {
  test('knows nothing of an article that nobody stands by any more', () => {
    const withdrawn = { retirement: { status: 'withdrawn', reason: 'Nhầm bảng.', hideTitle: false } } as const
    const { value, diagnostics } = catalogued([
      stating('02-03', { value: '1390', ...january }, withdrawn),
      stating('02-04', { value: '1309', ...january }),
    ])
    expect(diagnostics.filter(({ code }) => code.startsWith('metric/'))).toEqual([])
    expect(value.series[0]?.pages[0]?.values.map(({ value }) => value)).toEqual(['1309'])
  })

  test('has the values of its articles, newest first, each from the article that stated it', () => {
    const { value, diagnostics } = catalogued([
      stating('02-03', { value: '1309', ...january }),
      stating('03-03', { value: '1412', ...february, label: 'Hồ sơ tiếp nhận', area: 'Lê Chân' }),
    ])
    expect(diagnostics.map(({ code }) => code)).toEqual(['metric/series-mixed'])
    const [series] = value.series
    expect(series).toMatchObject({ id: 'ho-so', address: '/so-lieu/ho-so/', unit: 'hồ sơ' })
    expect(series?.pages).toEqual([
      {
        address: '/so-lieu/ho-so/',
        number: 1,
        label: 'Hồ sơ tiếp nhận',
        category: 'cai-cach',
        values: [
          {
            label: 'Hồ sơ tiếp nhận',
            category: 'cai-cach',
            day: '2026-02-28',
            asOf: '2026-02-28',
            value: '1412',
            precision: 'exact',
            source: { name: 'haiphong.gov.vn' },
            article: {
              address: '/tin/2026/03/tin-03-03/',
              title: 'Một cửa',
              day: '2026-03-03',
              shortLink: `/t/${idOf(303)}`,
            },
            before: { day: '2026-01-31', asOf: '2026-01-31', value: '1309', precision: 'exact' },
            former: [],
          },
          {
            label: 'Hồ sơ',
            category: 'cai-cach',
            day: '2026-01-31',
            asOf: '2026-01-31',
            value: '1309',
            precision: 'exact',
            source: { name: 'haiphong.gov.vn' },
            article: {
              address: '/tin/2026/02/tin-02-03/',
              title: 'Một cửa',
              day: '2026-02-03',
              shortLink: `/t/${idOf(203)}`,
            },
            former: [],
          },
        ],
      },
    ])
  })

  test('keeps the first article that stated a value, and learns from a later one that it is final', () => {
    const articles = [
      stating('02-03', { value: '1309', ...january, status: 'provisional' }, { title: 'Một' }),
      stating('03-03', { value: '1309', ...january, status: 'final' }, { title: 'Hai' }),
    ]
    expect(valuesOf(articles)).toEqual(['2026-01-31 1309 final Một '])
    expect(catalogued(articles).diagnostics).toEqual([])
  })

  test.each<[string, MetricStatus | undefined, MetricStatus, readonly string[]]>([
    ['a correction replaces', undefined, 'corrected', ['2026-01-31 1310 corrected Hai 1309']],
    ['a final figure replaces a provisional', 'provisional', 'final', ['2026-01-31 1310 final Hai 1309']],
    ['a final figure does not replace a final', 'final', 'final', ['2026-01-31 1309 final Một ']],
    [
      'a provisional does not replace a provisional',
      'provisional',
      'provisional',
      ['2026-01-31 1309 provisional Một '],
    ],
  ])('%s value', (_, former, next, values) => {
    const articles = [
      stating('02-03', { value: '1309', ...january, ...(former && { status: former }) }, { title: 'Một' }),
      stating('03-03', { value: '1310', ...january, status: next }, { title: 'Hai' }),
    ]
    expect(valuesOf(articles)).toEqual(values)
    const isAllowed = values[0]?.includes('1310')
    expect(catalogued(articles).diagnostics).toEqual(
      isAllowed
        ? []
        : [
            {
              code: 'metric/series-changed',
              severity: 'error',
              place: at('news/03-03.md', 10),
              related: [at('news/02-03.md', 10)],
              values: {
                metric: 'tiep-nhan',
                series: 'ho-so',
                time: '31/01/2026',
                value: '1.310',
                former: '1.309',
              },
            },
          ],
    )
  })

  test('shows nothing of what is not public, and judges it all the same', () => {
    const articles = [
      stating('02-03', { value: '1309', ...january }),
      stating('03-03', { value: '7777', ...february }, { draft: true }),
      stating('09-03', { value: '8888', ...january }),
      stating('09-04', { value: '9999', asOf: '2026-08-31', series: 'bi-mat' }),
    ]
    const { value, diagnostics } = catalogued(articles)
    expect(JSON.stringify(value)).not.toMatch(/7777|8888|9999|bi-mat/)
    expect(diagnostics.map(({ code, place }) => `${code} ${place.file}`)).toEqual([
      'metric/series-changed news/09-03.md',
    ])
    expect(catalogued(articles, true).value.series.map(({ id }) => id)).toEqual(['bi-mat', 'ho-so'])
  })

  test.each<[string, Stated, Partial<Article>, string]>([
    ['unit', { value: '1', ...february, unit: 'tờ' }, {}, 'metric/series-mixed'],
    ['area', { value: '1', ...february, area: 'Lê Chân' }, {}, 'metric/series-mixed'],
    ['office', { value: '1', ...february }, { office: 'so-noi-vu' }, 'metric/series-mixed'],
    ['kind of time', { value: '1', period: periodOf('2026-02') as never }, {}, 'metric/series-times'],
  ])('has one %s', (_, stated, wanted, code) => {
    const { diagnostics } = catalogued([
      stating('02-03', { value: '1309', ...january }),
      stating('03-03', stated, wanted),
    ])
    expect(diagnostics.map((fault) => [fault.code, fault.place, fault.related])).toEqual([
      [code, at('news/03-03.md', 10), [at('news/02-03.md', 10)]],
    ])
  })

  test('has periods of one length, whatever the days of its months', () => {
    const over = (day: string, text: string) => stating(day, { value: '1', period: periodOf(text) as never })
    expect(catalogued([over('02-03', '2026-01'), over('03-03', '2026-02')]).diagnostics).toEqual([])
    const codes = catalogued([over('02-03', '2026-01'), over('04-03', '2026-Q1')]).diagnostics
    expect(codes.map(({ code }) => code)).toEqual(['metric/series-times'])
  })

  test('is cut into pages that stay what they are', () => {
    const days = Array.from({ length: 150 }, (_, day) =>
      new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10),
    )
    const metricsOf = (count: number) =>
      days.slice(0, count).map((asOf, number) => {
        const [metric] = stating('02-03', { value: String(number), asOf }).metrics
        return { ...(metric as Metric), id: `n-${number}` }
      })
    const pagesOf = (count: number) =>
      catalogued([article({ metrics: metricsOf(count) })]).value.series[0]?.pages ?? []
    expect(pagesOf(119).map(({ address, values }) => [address, values.length])).toEqual([
      ['/so-lieu/ho-so/', 119],
    ])
    expect(pagesOf(150).map(({ address, values }) => [address, values.length])).toEqual([
      ['/so-lieu/ho-so/', 90],
      ['/so-lieu/ho-so/trang/1/', 60],
    ])
    expect(pagesOf(150)[1]).toEqual(pagesOf(120)[1])
  })
})

describe('one mistake in a series', () => {
  const places = (articles: readonly Article[], more = {}) =>
    catalogueSite(input({ articles, ...more, now: '2026-05-01T00:00:00Z' as never })).diagnostics.map(
      ({ code, place, related }) => [code, place.file, ...related.map(({ file }) => file)],
    )
  const first = stating('02-03', { value: '1309', ...january })
  const repeating = stating('04-03', { value: '1310', ...january })

  test('is told once, with those that repeat it', () => {
    const changed = stating('03-03', { value: '1310', ...january })
    expect(places([first, changed, repeating])).toEqual([
      ['metric/series-changed', 'news/03-03.md', 'news/02-03.md', 'news/04-03.md'],
    ])
    const other = stating('04-04', { value: '1311', ...january })
    expect(places([first, changed, other])).toEqual([
      ['metric/series-changed', 'news/03-03.md', 'news/02-03.md'],
      ['metric/series-changed', 'news/04-04.md', 'news/02-03.md'],
    ])
  })

  test('is not told again of an article that repeats a correction with another mistake', () => {
    const correction = stating('03-03', { value: '1310', ...january, status: 'corrected', area: 'Lê Chân' })
    expect(places([first, correction, repeating])).toEqual([
      ['metric/series-mixed', 'news/03-03.md', 'news/02-03.md'],
    ])
  })

  test('is not told of an article that repeats what a broken one says', () => {
    const broken = (text: string) => ({ brokenSeries: seriesStated([text]) })
    expect(places([first, repeating], broken('metrics:\n  a: { value: "1.310", series: "ho-so" }'))).toEqual(
      [],
    )
    expect(places([first, repeating], broken('a:\n  value: 1310 # ghi chú\n  series: ho-so\n'))).toEqual([])
    for (const other of [
      'a: { value: 1309, series: ho-so }',
      'a: { value: 1310, series: khac }',
      '1310 ho-so',
    ]) {
      expect(places([first, repeating], broken(other))).toEqual([
        ['metric/series-changed', 'news/04-03.md', 'news/02-03.md'],
      ])
    }
  })
})

describe('what a figure of a series is compared with', () => {
  const last = { asOf: '2025-01-31' as PlainDate }
  const compared = (day: string, value: string, more: Partial<Metric> = {}) =>
    stating(day, {
      value: '1412',
      asOf: `2026-${day}`,
      compare: { ...last, value: value as Decimal },
      comparePlace: at(`news/${day}.md`, 11),
      ...more,
    } as Stated)
  const differing = (...articles: readonly Article[]) =>
    catalogued(articles)
      .diagnostics.filter(({ code }) => code === 'metric/comparison-differs')
      .map(({ place, related }) => `${place.file}:${place.line} ${related[0]?.file}`)
  const stated = (value: string, more: Partial<Metric> = {}) => stating('02-03', { value, ...last, ...more })

  test('is what another article of the series says of that very time', () => {
    expect(differing(stated('1309'), compared('03-03', '1309'))).toEqual([])
    expect(differing(stated('1309'), compared('03-03', '1390'))).toEqual(['news/03-03.md:11 news/02-03.md'])
    expect(differing(compared('01-20', '1390'), stated('1309'))).toEqual(['news/01-20.md:11 news/02-03.md'])
    expect(differing(stating('02-03', { value: '1309', ...january }), compared('03-03', '1390'))).toEqual([])
    expect(
      catalogued([stated('1309'), compared('03-03', '1390')]).diagnostics.map(({ values }) => values),
    ).toEqual([{ metric: 'tiep-nhan', series: 'ho-so', time: '31/01/2025', value: '1.390', stated: '1.309' }])
  })

  test('is what counted when the article appeared', () => {
    const correction = stating('03-10', { value: '1310', ...last, status: 'corrected' })
    expect(differing(stated('1309'), compared('03-03', '1309'), correction)).toEqual([])
    expect(differing(stated('1309'), correction, compared('04-03', '1310'))).toEqual([])
    expect(differing(stated('1309'), correction, compared('04-03', '1309'))).toEqual([
      'news/04-03.md:11 news/03-10.md',
    ])
  })

  test.each<[Precision, string, boolean]>([
    ['rounded', '1300', true],
    ['rounded', '1410', false],
    ['estimate', '1400', true],
    ['at-least', '1300', true],
    ['at-least', '1310', false],
    ['at-most', '1400', true],
    ['at-most', '1300', false],
  ])('may differ as far as a figure that is %s may from %s', (precision, value, mayDiffer) => {
    const count = mayDiffer ? 0 : 1
    expect(differing(stated(value, { precision }), compared('03-03', '1309'))).toHaveLength(count)
    expect(differing(stated('1309'), compared('03-03', value, { precision }))).toHaveLength(count)
  })
})

describe('a figure of an article', () => {
  const placeOf = (articles: readonly Article[], slug: string) =>
    catalogued(articles).value.articles.find((one) => one.slug === slug)?.metrics[0]?.inSeries

  test('knows the value before it as it was known when it appeared', () => {
    const articles = [
      stating('02-03', { value: '1309', ...january }),
      stating('03-03', { value: '1412', ...february }),
    ]
    const correction = stating('04-03', { value: '1310', ...january, status: 'corrected' })
    const before = placeOf(articles, 'tin-03-03')
    expect(before).toEqual({
      series: '/so-lieu/ho-so/',
      before: { day: '2026-01-31', asOf: '2026-01-31', value: '1309', precision: 'exact' },
    })
    expect(placeOf([...articles, correction], 'tin-03-03')).toEqual(before)
    expect(placeOf([...articles, correction], 'tin-02-03')).toEqual({
      series: '/so-lieu/ho-so/',
      replaced: {
        value: '1310',
        article: {
          address: '/tin/2026/04/tin-04-03/',
          title: 'Một cửa',
          day: '2026-04-03',
          shortLink: `/t/${idOf(403)}`,
        },
      },
    })
  })

  test('is settled when its article appears, whatever newer articles say of other times', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((number) => `2026-01-${String(number).padStart(2, '0')}`)
    fc.assert(
      fc.property(fc.array(day, { minLength: 2, maxLength: 20 }), (days) => {
        const articles = [...new Set(days)].map((asOf, index) =>
          stating(`02-${String(index + 1).padStart(2, '0')}`, { value: String(index), asOf }),
        )
        const placesOf = (count: number) =>
          catalogued(articles.slice(0, count)).value.articles.map(({ slug, metrics }) => [
            slug,
            metrics[0]?.inSeries,
          ])
        expect(placesOf(articles.length).slice(1)).toEqual(placesOf(articles.length - 1))
      }),
      { numRuns: 50 },
    )
  })
})

test('the order of the articles changes no series', () => {
  const articles = ['01', '02', '03', '04', '05'].map((month, index) =>
    stating(`${month}-20`, {
      value: String(index),
      asOf: `2026-${month}-10`,
      ...(index === 3 && { asOf: '2026-01-10', status: 'corrected' }),
    }),
  )
  const expected = catalogued(articles)
  fc.assert(
    fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (shuffled) => {
      expect(catalogued(shuffled)).toEqual(expected)
    }),
  )
})
