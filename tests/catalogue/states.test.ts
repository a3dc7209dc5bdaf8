import { describe, expect, test } from 'vitest'
import { catalogueSite } from '../../src/catalogue/catalogue-site.ts'
import type { Article } from '../../src/model/article.ts'
import type { Correction } from '../../src/model/correction.ts'
import { diagnose } from '../../src/model/diagnostic.ts'
import type { Retirement } from '../../src/model/retirement.ts'
import type { Instant } from '../../src/model/time.ts'
import { article, articles, at, body, input, page, settings, type Wanted } from './given.ts'

const instant = (text: string) => text as Instant
const withdrawn: Retirement = { status: 'withdrawn', reason: 'Số liệu sai', hideTitle: false }
const removed: Retirement = { ...withdrawn, status: 'removed' }
const made = (date: string, kind: Correction['kind'] = 'major'): Correction => ({
  date: instant(date),
  was: 'Một',
  now: 'Hai',
  kind,
})
const siteWith = (wanted: Wanted<Article>, others: readonly Article[] = []) =>
  catalogueSite(input({ articles: [article(wanted), ...others] }))
const other = article({ id: 'b0001', slug: 'khac', title: 'Bài khác' })
const link = (href: string) => ({ hole: 'link' as const, href, place: at(other.file, 20) })

describe('an article', () => {
  test('expires at its moment', () => {
    const stateAt = (expires: string) => {
      const { articles: listed, retired, nextChange } = siteWith({ expires: instant(expires) }).value
      return [listed.length, retired.map(({ state }) => state), nextChange]
    }
    expect(stateAt('2026-03-01T05:00:01Z')).toEqual([1, [], '2026-03-01T05:00:01Z'])
    expect(stateAt('2026-03-01T05:00:00Z')).toEqual([0, ['expired'], undefined])
  })

  test('that leaves the lists leaves their pages and addresses as they are', () => {
    const many = articles(60, () => ({ tags: ['iso'] }))
    const addressesOf = (given: readonly Article[]) => {
      const { news, tags, archive } = catalogueSite(input({ articles: given })).value
      return [news, ...tags.map(({ listing }) => listing)]
        .flatMap(({ pages }) => pages.map(({ address, articles: shelf }) => [address, shelf.length]))
        .concat(
          archive.flatMap(({ months }) => months.map((month) => [month.address, month.articles.length])),
        )
    }
    const [, , third, ...rest] = many
    if (third === undefined) throw new Error('There are sixty.')
    expect(addressesOf(many.map((one) => (one === third ? { ...one, retirement: withdrawn } : one)))).toEqual(
      addressesOf(many).map(([address, count]) =>
        /trang\/1\/|luu-tru/.test(String(address)) ? [address, Number(count) - 1] : [address, count],
      ),
    )
    expect(rest).toHaveLength(57)
  })

  test('that is removed keeps nothing but what may be told, and asks for nothing', () => {
    const holes = [
      link('/khong-co/'),
      { hole: 'image' as const, as: 'img' as const, src: 'mat.jpg', alt: '', place: at('a') },
    ]
    const gone = {
      retirement: { ...removed, hideTitle: true, replacedBy: 'b0001' },
      body: body(holes),
      corrections: [made('2025-01-01T00:00:00Z')],
    }
    const { value, diagnostics } = siteWith(gone, [other])
    expect(diagnostics).toEqual([])
    expect([value.articles.map(({ id }) => id), value.retired]).toEqual([['b0001'], []])
    expect(value.removed).toEqual([
      {
        file: 'news/2018/mot-cua.md',
        id: 'k7m39',
        address: '/tin/2018/09/mot-cua/',
        links: ['/t/k7m39', '/t/k7m391'],
        retirement: {
          status: 'removed',
          reason: 'Số liệu sai',
          replacement: { address: '/tin/2018/09/khac/', title: 'Bài khác' },
        },
      },
    ])
    expect(value.corrections.pages.flatMap(({ corrections }) => corrections)).toEqual([])
  })

  test('may be linked to when it is withdrawn or removed, which is said', () => {
    const linking = { ...other, body: body([link('mot-cua.md#gi-do'), link('/t/k7m39')]) }
    const said = (retirement: Retirement) => siteWith({ retirement }, [linking]).diagnostics
    const retired = (href: string, status: Retirement['status']) =>
      diagnose('link/retired', at(other.file, 20), { href, status })
    expect(said(removed)).toEqual([retired('mot-cua.md#gi-do', 'removed'), retired('/t/k7m39', 'removed')])
    expect(said(withdrawn).map(({ code }) => code)).toEqual([
      'link/dangling-anchor',
      'link/retired',
      'link/retired',
    ])
    expect(siteWith({ expires: instant('2020-01-01T00:00:00Z') }, [linking]).diagnostics).toHaveLength(1)
  })
})

describe('what replaces an article', () => {
  const place = at('news/2018/mot-cua.md', 9, 13)
  const replacedBy = (written: string, others = [other]) => {
    const wanted = { retirement: { ...withdrawn, replacedBy: written }, places: { replacedBy: place } }
    const { value, diagnostics } = catalogueSite(
      input({ articles: [article(wanted), ...others], pages: [page()] }),
    )
    return diagnostics.length > 0 ? diagnostics : value.retired[0]?.retirement?.replacement
  }

  test('is written as a file, an id or an address', () => {
    const found = { address: '/tin/2018/09/khac/', title: 'Bài khác' }
    for (const written of [
      'khac.md',
      '/news/2018/khac.md',
      'b0001',
      '/t/b0001',
      '/tin/2018/09/khac/',
      `${settings.url}/t/b0001`,
    ]) {
      expect(replacedBy(written)).toEqual(found)
    }
    expect(replacedBy('/gioi-thieu/')).toEqual({ address: '/gioi-thieu/', title: 'Giới thiệu' })
  })

  test('is there, is an article or a page, and is another one', () => {
    expect(replacedBy('b0002')).toEqual([diagnose('link/dangling', place, { href: '/t/b0002' })])
    expect(replacedBy('b0001', [{ ...other, draft: true }])).toEqual([
      diagnose('link/dangling', place, { href: '/t/b0001' }),
    ])
    expect(replacedBy('/tin/')).toEqual([diagnose('status/no-article', place, { replacedBy: '/tin/' })])
    expect(replacedBy('https://chinhphu.vn/')).toEqual([
      diagnose('status/no-article', place, { replacedBy: 'https://chinhphu.vn/' }),
    ])
    expect(replacedBy('k7m39')).toEqual([diagnose('status/itself', place, { replacedBy: 'k7m39' })])
  })
})

describe('corrections', () => {
  test('make editions when they are major, and the later one of several at once', () => {
    const corrections = [
      made('2026-02-03T00:00:00Z'),
      made('2026-02-01T00:00:00Z', 'minor'),
      made('2026-02-02T00:00:00Z'),
      made('2026-02-02T00:00:00Z'),
    ]
    const [corrected] = siteWith({ corrections, updated: instant('2026-01-01T00:00:00Z') }).value.articles
    expect(corrected?.updated).toBe('2026-02-03T00:00:00Z')
    expect(
      corrected?.editions.map(({ link: code, outdatedBy }) => [code, outdatedBy.map(({ number }) => number)]),
    ).toEqual([
      ['/t/k7m39', [2, 3, 4]],
      ['/t/k7m391', [4]],
      ['/t/k7m392', []],
    ])
  })

  test('that are minor change nothing but the page', () => {
    const [corrected] = siteWith({ corrections: [made('2026-02-01T00:00:00Z', 'minor')] }).value.articles
    expect([corrected?.updated, corrected?.editions.length]).toEqual([undefined, 1])
  })

  test('that are not made yet are not told, but asked about', () => {
    const corrections = [made('2026-03-01T05:00:01Z')]
    const { value, diagnostics } = siteWith({
      corrections,
      places: { 'corrections.0.date': at('news/2018/mot-cua.md', 10, 13) },
    })
    expect(diagnostics).toEqual([
      diagnose('correction/not-yet', at('news/2018/mot-cua.md', 10, 13), { date: '2026-03-01T12:00+07:00' }),
    ])
    expect([value.articles[0]?.corrections, value.articles[0]?.updated]).toEqual([[], undefined])
    expect(value.nextChange).toBe('2026-03-01T05:00:01Z')
  })

  test('stand on the home page for as many days as the site says', () => {
    const corrections = [made('2026-02-15T05:00:00Z'), made('2026-02-15T05:00:01Z')]
    const shownFor = (correctionDays: number) => {
      const { value } = catalogueSite(
        input({ settings: { ...settings, correctionDays }, articles: [article({ corrections })] }),
      )
      return [value.latestCorrections.map(({ date }) => date), value.nextChange]
    }
    expect(shownFor(14)).toEqual([['2026-02-15T05:00:01Z'], '2026-03-01T05:00:01Z'])
    expect(shownFor(0)).toEqual([[], undefined])
    expect(shownFor(9999)[0]).toHaveLength(2)
  })

  test('are listed on pages that stay', () => {
    const corrected = articles(45, () => ({ corrections: [made('2021-01-01T00:00:00Z', 'minor')] }))
    const { address, pages } = catalogueSite(input({ articles: corrected })).value.corrections
    expect(address).toBe('/dinh-chinh/')
    expect(pages.map((one) => [one.address, one.corrections.length])).toEqual([
      ['/dinh-chinh/', 25],
      ['/dinh-chinh/trang/1/', 20],
    ])
  })

  test('make the code longer, which is a warning at most', () => {
    // `https://`, `.vn` and `/t/k7m39` are nineteen bytes.
    const codesOf = (bytes: number, corrections: readonly Correction[]) => {
      const site = { ...settings, url: `https://${'a'.repeat(bytes - 19)}.vn` }
      const { diagnostics } = catalogueSite(input({ settings: site, articles: [article({ corrections })] }))
      return diagnostics.map(({ code }) => code)
    }
    const major = [made('2026-02-01T00:00:00Z')]
    expect([codesOf(32, []), codesOf(31, major)]).toEqual([[], []])
    expect(codesOf(32, major)).toEqual(['qr/long'])
    expect(codesOf(46, major)).toEqual(['qr/long'])
    expect(codesOf(47, [])).toEqual(['qr/too-long'])
  })
})
