import fc from 'fast-check'
import { expect, test } from 'vitest'
import { catalogueSite } from '../../src/catalogue/catalogue-site.ts'
import { strangersAmongArticles } from '../../src/catalogue/strangers-among-articles.ts'
import { diagnose } from '../../src/model/diagnostic.ts'
import { filePath } from '../../src/model/place.ts'
import type { Listing } from '../../src/model/site.ts'
import type { SiteSettings } from '../../src/model/site-settings.ts'
import type { PlainDate } from '../../src/model/time.ts'
import { article, articles, at, body, idOf, input, page, settings } from './given.ts'

const slugs = (listed: readonly { readonly slug: string }[]) => listed.map(({ slug }) => slug)
const addresses = ({ pages }: Listing) => pages.map(({ address }) => address)

test('is empty but whole without articles', () => {
  const { value, diagnostics } = catalogueSite(input())
  expect(diagnostics).toEqual([])
  expect(value.news).toEqual({ address: '/tin/', pages: [{ number: 1, address: '/tin/', articles: [] }] })
  expect(value.categories.map(({ listing }) => addresses(listing))).toEqual([
    ['/chuyen-muc/cai-cach/'],
    ['/chuyen-muc/doi-song/'],
  ])
  expect(value.offices.map(({ listing }) => addresses(listing))).toEqual([['/co-quan/so-noi-vu/']])
  expect(value.tags).toEqual([])
  expect(value.archive).toEqual([])
})

test('gives an article its address by the day in the zone of the site, and its short link', () => {
  const { value } = catalogueSite(input({ articles: [article({ published: '2018-09-30T17:30:00Z' })] }))
  expect(value.articles[0]).toMatchObject({
    day: '2018-10-01',
    address: '/tin/2018/10/mot-cua/',
    shortLink: '/t/k7m39',
  })
})

test('takes the words of addresses from the language of the site', () => {
  const { value } = catalogueSite(input({ settings: { ...settings, locale: 'en' }, articles: [article()] }))
  expect(value.articles[0]?.address).toBe('/news/2018/09/mot-cua/')
})

test.each([
  ['pages/gioi-thieu.md', '/gioi-thieu/'],
  ['pages/lien-he/index.md', '/lien-he/'],
  ['pages/muc-index.md', '/muc-index/'],
  ['pages/Tổ chức/Sở Nội vụ.md', '/to-chuc/so-noi-vu/'],
])('puts %s at %s', (file, address) => {
  expect(catalogueSite(input({ pages: [page({ file })] })).value.pages[0]?.address).toBe(address)
})

test('orders articles by publication, newest first, then by id', () => {
  const { value } = catalogueSite(
    input({
      articles: [
        article({ id: 'b0002', slug: 'b' }),
        article({ id: 'b0003', slug: 'moi', published: '2018-09-29T00:00:00Z' }),
        article({ id: 'b0001', slug: 'a' }),
      ],
    }),
  )
  expect(slugs(value.articles)).toEqual(['moi', 'a', 'b'])
})

test('shows no draft and nothing before its time, on no shelf', () => {
  const { value } = catalogueSite(
    input({
      articles: [
        article({ id: 'b0001', slug: 'zzz-nhap', draft: true, tags: ['zzz'], office: 'so-noi-vu' }),
        article({ id: 'b0002', slug: 'zzz-mai', published: '2026-03-01T05:00:01Z', tags: ['zzz'] }),
        article({ id: 'b0003', slug: 'bay-gio', published: '2026-03-01T05:00:00Z' }),
      ],
      pages: [page({ draft: true })],
    }),
  )
  expect(slugs(value.articles)).toEqual(['bay-gio'])
  expect(JSON.stringify(value)).not.toMatch(/zzz|gioi-thieu/)
  expect(value.nextChange).toBe('2026-03-01T05:00:01Z')
})

test('does not know when anything will change while nothing is scheduled', () => {
  expect(catalogueSite(input({ articles: [article()] })).value.nextChange).toBeUndefined()
})

test('cuts listings into pages numbered from the oldest', () => {
  const { value } = catalogueSite(
    input({ articles: articles(65, (n) => ({ category: n % 2 ? 'cai-cach' : 'doi-song' })) }),
  )
  expect(value.news.pages.map(({ address, number, articles }) => [address, number, articles.length])).toEqual(
    [
      ['/tin/', 3, 25],
      ['/tin/trang/2/', 2, 20],
      ['/tin/trang/1/', 1, 20],
    ],
  )
  expect(value.categories.map(({ listing }) => addresses(listing))).toEqual([
    ['/chuyen-muc/cai-cach/'],
    ['/chuyen-muc/doi-song/'],
  ])
})

test('keeps an archive by year and month, newest first', () => {
  const { value } = catalogueSite(
    input({
      articles: ['2018-09-28', '2018-12-31', '2019-01-26', '2018-09-29'].map((day, index) =>
        article({ id: idOf(index), slug: `tin-${index}`, published: `${day}T05:00:00Z` }),
      ),
    }),
  )
  expect(
    value.archive.map(({ address, year, months }) => ({
      address,
      year,
      months: months.map((month) => [month.address, month.month, slugs(month.articles)]),
    })),
  ).toEqual([
    { address: '/luu-tru/2019/', year: 2019, months: [['/luu-tru/2019/01/', 1, ['tin-2']]] },
    {
      address: '/luu-tru/2018/',
      year: 2018,
      months: [
        ['/luu-tru/2018/12/', 12, ['tin-1']],
        ['/luu-tru/2018/09/', 9, ['tin-3', 'tin-0']],
      ],
    },
  ])
})

test('takes tags that differ in case or in the form of accents for one, spelt as the oldest article does', () => {
  const { value, diagnostics } = catalogueSite(
    input({
      articles: [
        article({
          id: 'b0002',
          slug: 'b',
          published: '2019-01-01T00:00:00Z',
          tags: ['MỘT CỬA', 'iso', 'ISO'],
        }),
        article({ id: 'b0001', slug: 'a', tags: ['Một cửa'.normalize('NFD'), 'Án phí'] }),
      ],
    }),
  )
  expect(diagnostics).toEqual([])
  expect(
    value.tags.map(({ title, slug, listing }) => [title, slug, slugs(listing.pages[0]?.articles ?? [])]),
  ).toEqual([
    ['Án phí', 'an-phi', ['a']],
    ['iso', 'iso', ['b']],
    ['Một cửa'.normalize('NFD'), 'mot-cua', ['b', 'a']],
  ])
  expect(value.articles[0]?.tags).toEqual(['Một cửa'.normalize('NFD'), 'iso'])
})

test('refuses two tags with one slug, a tag without one, and one that is the name of a device', () => {
  const places = {
    'tags.0': at('news/2018/moi.md', 8, 8),
    'tags.1': at('news/2018/moi.md', 8, 20),
    'tags.2': at('news/2018/moi.md', 8, 30),
  }
  const oldest = { 'tags.0': at('news/2018/cu.md', 9, 8) }
  const { value, diagnostics } = catalogueSite(
    input({
      articles: [
        article({
          id: 'b0002',
          slug: 'moi',
          published: '2019-01-01T00:00:00Z',
          tags: ['đảng', '!!', 'Nữl'],
          places,
        }),
        article({ id: 'b0001', slug: 'cu', tags: ['đang'], places: oldest }),
      ],
    }),
  )
  expect(diagnostics).toEqual([
    diagnose('tag/same-slug', [at('news/2018/moi.md', 8, 8), at('news/2018/cu.md', 9, 8)], {
      tag: 'đảng',
      other: 'đang',
      slug: 'dang',
    }),
    diagnose('address/empty-slug', at('news/2018/moi.md', 8, 20), { name: '!!' }),
    diagnose('source/unsafe-name', at('news/2018/moi.md', 8, 30), { name: 'nul' }),
  ])
  expect(value.tags.map(({ slug }) => slug)).toEqual(['dang', 'nul'])
})

test('says which category and which office site.yaml does not name', () => {
  const places = { category: at('news/2018/mot-cua.md', 5, 11), office: at('news/2018/mot-cua.md', 6, 9) }
  const { diagnostics } = catalogueSite(
    input({ articles: [article({ category: 'cai-cahc', office: 'cong-an', draft: true, places })] }),
  )
  expect(diagnostics).toEqual([
    diagnose('category/unknown', places.category, { id: 'cai-cahc', suggestion: 'cai-cach' }),
    diagnose('office/unknown', places.office, { id: 'cong-an' }),
  ])
})

test('refuses an id that an older article has, drafts after all others', () => {
  const { diagnostics } = catalogueSite(
    input({
      articles: [
        article({ slug: 'nhap', draft: true, published: '2010-01-01T00:00:00Z' }),
        article({
          slug: 'moi',
          published: '2019-01-01T00:00:00Z',
          places: { id: at('news/2018/moi.md', 2, 5) },
        }),
        article({ slug: 'cu' }),
      ],
    }),
  )
  expect(diagnostics.filter(({ code }) => code === 'id/duplicate')).toEqual([
    diagnose('id/duplicate', [at('news/2018/moi.md', 2, 5), at('news/2018/cu.md')], { id: 'k7m39' }),
    diagnose('id/duplicate', [at('news/2018/nhap.md'), at('news/2018/cu.md')], { id: 'k7m39' }),
  ])
})

test('refuses two articles at one address, a scheduled one too', () => {
  const { diagnostics } = catalogueSite(
    input({
      articles: [
        article({ id: 'b0002', file: 'news/b.md', published: '2027-09-29T00:00:00Z' }),
        article({ id: 'b0001', file: 'news/a.md', published: '2027-09-28T00:00:00Z' }),
      ],
    }),
  )
  expect(diagnostics).toEqual([
    diagnose('address/duplicate', [at('news/b.md'), at('news/a.md')], { address: '/tin/2027/09/mot-cua/' }),
  ])
})

test.each([
  ['pages/tin/2018/09/mot-cua.md', '/tin/2018/09/mot-cua/', [at('news/2018/mot-cua.md')]],
  ['pages/tin.md', '/tin/', []],
  ['pages/index.md', '/', []],
  ['pages/luu-tru/2018.md', '/luu-tru/2018/', []],
  ['pages/chuyen-muc/cai-cach.md', '/chuyen-muc/cai-cach/', []],
  ['pages/the/index.md', '/the/', []],
  ['pages/t/k7m39.md', '/t/k7m39/', []],
])('refuses the page %s at an address that is taken', (file, address, related) => {
  const { diagnostics } = catalogueSite(input({ articles: [article()], pages: [page({ file })] }))
  expect(diagnostics).toEqual([diagnose('address/duplicate', [at(file), ...related], { address })])
})

test('refuses two pages at one address', () => {
  const { diagnostics } = catalogueSite(
    input({ pages: [page({ file: 'pages/lien-he/index.md' }), page({ file: 'pages/Liên hệ.md' })] }),
  )
  expect(diagnostics).toEqual([
    diagnose('address/duplicate', [at('pages/lien-he/index.md'), at('pages/Liên hệ.md')], {
      address: '/lien-he/',
    }),
  ])
})

test('refuses a page whose name leaves no address, and one that is the name of a device', () => {
  const { diagnostics } = catalogueSite(
    input({ pages: [page({ file: 'pages/---.md' }), page({ file: 'pages/to-chuc/Aux.md' })] }),
  )
  expect(diagnostics).toEqual([
    diagnose('address/empty-slug', at('pages/---.md'), { name: '---' }),
    diagnose('source/unsafe-name', at('pages/to-chuc/Aux.md'), { name: 'aux' }),
  ])
})

test.each([
  ['https://haiphong.gov.vn', []],
  [
    'https://tintuc.ubnd.haiphong.gov.vn',
    [
      diagnose('qr/long', at('site.yaml', 3, 6), {
        bytes: 43,
        text: 'https://tintuc.ubnd.haiphong.gov.vn/t/k7m39',
      }),
    ],
  ],
  [
    'https://tintuc.ubnd.haiphong.gov.vn/ban-tin',
    [
      diagnose('qr/too-long', at('site.yaml', 3, 6), {
        bytes: 51,
        text: 'https://tintuc.ubnd.haiphong.gov.vn/ban-tin/t/k7m39',
      }),
    ],
  ],
])('judges how much the codes of %s hold', (url, said) => {
  const { diagnostics } = catalogueSite(
    input({ settings: { ...settings, url, places: { url: at('site.yaml', 3, 6) } }, articles: articles(3) }),
  )
  expect(diagnostics).toEqual(said)
})

test('names files among the articles that nothing publishes', () => {
  expect(strangersAmongArticles([filePath('news/2018/mot-cua.txt.bak')])).toEqual([
    diagnose('source/not-markdown', at('news/2018/mot-cua.txt.bak'), { name: 'mot-cua.txt.bak' }),
  ])
})

test('does not depend on the order of its input', () => {
  const link = { hole: 'link' as const, href: 'tin-1.md', place: at('x.md') }
  const given = articles(45, (n) => ({
    slug: `tin-${n % 43}`,
    id: idOf(n % 44),
    category: ['cai-cach', 'doi-song', 'khong-co'][n % 3] as string,
    tags: [['đang'], ['Đang', 'iso'], ['đảng']][n % 3] as string[],
    draft: n % 7 === 0,
    body: body([link]),
  }))
  const pages = [page(), page({ file: 'pages/Giới thiệu.md' })]
  const expected = catalogueSite(input({ articles: given, pages }))
  fc.assert(
    fc.property(
      fc.shuffledSubarray(given, { minLength: given.length }),
      fc.shuffledSubarray(pages, { minLength: pages.length }),
      (shuffled, shuffledPages) => {
        expect(catalogueSite(input({ articles: shuffled, pages: shuffledPages }))).toEqual(expected)
      },
    ),
    { numRuns: 30 },
  )
})

test('takes the two ways of placing a tone mark for one tag', () => {
  const { value, diagnostics } = catalogueSite(
    input({
      articles: [
        article({ tags: ['Hòa Bình'] }),
        article({ id: 'b0001', slug: 'a', published: '2018-01-01T00:00:00Z', tags: ['Hoà Bình'] }),
      ],
    }),
  )
  expect(diagnostics).toEqual([])
  expect(value.tags.map(({ title, listing }) => [title, listing.pages[0]?.articles.length])).toEqual([
    ['Hoà Bình', 2],
  ])
})

test('puts tags in the order of a dictionary', () => {
  const { value } = catalogueSite(
    input({ articles: [article({ tags: ['ba', 'đe', 'đá', 'du', 'ăn', 'au'] })] }),
  )
  expect(value.tags.map(({ title }) => title)).toEqual(['au', 'ăn', 'ba', 'du', 'đá', 'đe'])
})

test('refuses names that no disk can hold', () => {
  const long = 'a'.repeat(256)
  const place = at('news/2018/a.md', 3, 7)
  const { diagnostics } = catalogueSite(
    input({
      articles: [
        article({ file: 'news/2018/a.md', slug: long, places: { slug: place } }),
        article({ id: 'b0001', file: 'news/2018/b.md', tags: [long] }),
        article({ id: 'b0002', file: 'news/2018/c.md', slug: 'a'.repeat(255) }),
      ],
    }),
  )
  const values = { name: long, bytes: 256 }
  expect(diagnostics).toEqual([
    diagnose('source/long-name', place, values),
    diagnose('source/long-name', at('news/2018/b.md'), values),
  ])
})

test('counts the bytes of the code as they are printed', () => {
  const withUrl = (url: string) => catalogueSite(input({ settings: { ...settings, url } })).diagnostics
  expect(withUrl('https://xn--hiphng-6wa8191d.vn')).toEqual([
    diagnose('qr/long', at('site.yaml'), { bytes: 38, text: 'https://xn--hiphng-6wa8191d.vn/t/k7m39' }),
  ])
})

test('gives a page the address of its name, whatever the case of its extension', () => {
  const contact = page({ file: 'pages/lien-he.MD' })
  const link = { hole: 'link' as const, href: '../../pages/lien-he.MD', place: at('news/2018/mot-cua.md', 9) }
  const { value, diagnostics } = catalogueSite(
    input({ articles: [article({ body: body([link]) })], pages: [contact] }),
  )
  expect(diagnostics).toEqual([])
  expect(value.pages.map(({ address }) => address)).toEqual(['/lien-he/'])
})

test('the address of the statement on accessibility is free as long as there is none', () => {
  const pages = [page({ file: 'pages/tiep-can.md' })]
  const review = { reviewed: '2026-03-01' as PlainDate, exceptions: [] }
  const codesWith = (wanted: Partial<SiteSettings>) =>
    catalogueSite(input({ pages, settings: { ...settings, ...wanted } })).diagnostics.map(({ code }) => code)
  expect(codesWith({})).toEqual([])
  expect(codesWith({ accessibility: review })).toEqual(['address/duplicate'])
})
