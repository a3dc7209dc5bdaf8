import { describe, expect, test } from 'vitest'
import type { Decimal } from '../../src/model/metric.ts'
import { filePath, startOf } from '../../src/model/place.ts'
import type { PublishedMetric } from '../../src/model/site.ts'
import type { Instant, PlainDate } from '../../src/model/time.ts'
import { modelAt, rendered } from './rendering.ts'
import { articleOf, imageOf, pageOf, siteOf } from './site-of.ts'

const at = (time: string) => time as Instant

const articles = [
  articleOf({ id: 'm0001', published: at('2019-01-05T00:00:00Z'), category: 'giao-thong' }),
  articleOf({
    id: 'm0002',
    published: at('2018-09-28T00:00:00Z'),
    cover: { image: imageOf('a.jpg') },
    tags: ['iso'],
  }),
  articleOf({ id: 'm0003', published: at('2018-09-02T00:00:00Z') }),
]
const site = siteOf({ articles, pages: [pageOf('gioi-thieu')], pageSize: 2 })

const home = { label: 'Trang chủ', href: '/' }
const line = (id: string, address: string, [day, text]: readonly [string, string]) => ({
  href: address,
  title: `Bài ${id}`,
  summary: `Tóm tắt ${id}`,
  day: { machine: day, text },
})
const reform = { label: 'Cải cách hành chính', href: '/chuyen-muc/cai-cach/' }
const traffic = { label: 'Giao thông', href: '/chuyen-muc/giao-thong/' }
const first = { ...line('m0001', '/tin/2019/01/m0001/', ['2019-01-05', '05/01/2019']), category: traffic }
const second = {
  ...line('m0002', '/tin/2018/09/m0002/', ['2018-09-28', '28/09/2018']),
  category: reform,
  cover: { src: '/media/a.jpg', alt: 'Ảnh a.jpg', width: 1200, height: 800 },
}
const third = { ...line('m0003', '/tin/2018/09/m0003/', ['2018-09-02', '02/09/2018']), category: reform }

describe('the home page', () => {
  test('leads with the newest picture, then the latest, then every category that has something', () => {
    const { lead, latest, blocks, allNews, ...frame } = modelAt(site, 'home', 'index.html')
    expect({ lead, latest, blocks, allNews }).toEqual({
      lead: second,
      latest: [first, third],
      blocks: [
        { category: reform, items: [third] },
        { category: traffic, items: [first] },
      ],
      allNews: { label: 'Tất cả tin', href: '/tin/' },
    })
    expect([frame.headTitle, frame.canonical, frame.currentMenu, frame.breadcrumb]).toEqual([
      'Tin Hải Phòng',
      'https://haiphong.example/',
      '/',
      [],
    ])
    expect(JSON.parse(frame.jsonLd ?? '')['@graph'][0]).toMatchObject({
      '@type': 'WebSite',
      name: 'Tin Hải Phòng',
    })
  })

  test('leads with the newest when there is no picture', () => {
    const { lead, blocks } = modelAt(siteOf({ articles: articles.slice(0, 1) }), 'home', 'index.html')
    expect([lead, blocks]).toEqual([first, []])
  })

  test('leads with the newest rather than with a picture that is older than what is shown', () => {
    const letters = 'abcdefgh'.split('')
    const leadAmong = (count: number) => {
      const newer = letters.slice(0, count).map((letter) => articleOf({ id: `${letter}0000` }))
      const old = articleOf({ id: 'z0000', cover: { image: imageOf('a.jpg') } })
      return modelAt(siteOf({ articles: [...newer, old] }), 'home', 'index.html').lead?.title
    }
    expect([leadAmong(6), leadAmong(7)]).toEqual(['Bài z0000', 'Bài a0000'])
  })

  test('shows what is pinned once, above everything else', () => {
    const pinned = articles.slice(1, 2)
    const { lead, latest, blocks, ...model } = modelAt(siteOf({ articles, pinned }), 'home', 'index.html')
    expect([model.pinned, lead, latest]).toEqual([[second], first, [third]])
    expect(blocks).toEqual([{ category: reform, items: [third] }])
  })

  test('shows the first figures of the newest article that states any, but no parts of others', () => {
    const stated = (id: string, value: string, more: Partial<PublishedMetric> = {}): PublishedMetric => ({
      id,
      label: id,
      value: value as Decimal,
      precision: 'exact',
      sum: [],
      place: startOf(filePath('news/m0002.md')),
      ...more,
    })
    const metrics = [
      stated('on-time', '1309'),
      stated('received', '1412', { sum: ['on-time', 'late'], unit: 'hồ sơ', precision: 'estimate' }),
      stated('late', '103'),
      ...['b', 'c', 'd', 'e'].map((id) => stated(id, '2', { asOf: '2018-08-30' as PlainDate })),
    ]
    const [newest, older, oldest] = articles
    if (!newest || !older || !oldest) throw new Error('There are three.')
    const counting = [newest, { ...older, metrics }, { ...oldest, metrics: [stated('x', '1')] }]
    const { figures, allFigures } = modelAt(siteOf({ articles: counting }), 'home', 'index.html')
    const time = { text: 'Tính đến ngày 30/08/2018', machine: '2018-08-30' }
    expect([figures, allFigures]).toEqual([
      {
        article: second,
        rows: [
          { label: 'received', value: '1412', text: '1.412', unit: 'hồ sơ', precision: 'khoảng' },
          ...['b', 'c', 'd'].map((label) => ({ label, value: '2', text: '2', time })),
        ],
      },
      undefined,
    ])
  })

  test('is there before the first article', () => {
    const { lead, latest, blocks } = modelAt(siteOf({}), 'home', 'index.html')
    expect({ lead, latest, blocks }).toEqual({ latest: [], blocks: [] })
  })

  test('shows six of the latest and four of a category', () => {
    const many = 'abcdefghjk'.split('').map((letter) => articleOf({ id: `${letter}0000` }))
    const { lead, latest, blocks } = modelAt(siteOf({ articles: many, pageSize: 3 }), 'home', 'index.html')
    expect([
      lead?.title,
      latest.map(({ title }) => title),
      blocks[0]?.items.map(({ title }) => title),
    ]).toEqual([
      'Bài a0000',
      ['Bài b0000', 'Bài c0000', 'Bài d0000', 'Bài e0000', 'Bài f0000', 'Bài g0000'],
      ['Bài b0000', 'Bài c0000', 'Bài d0000', 'Bài e0000'],
    ])
  })
})

describe('a listing', () => {
  test('shows its newest page at its own address, without a number', () => {
    const { site: _, jsonLd, openGraph, ...model } = modelAt(site, 'listing', 'tin/index.html')
    expect(model).toEqual({
      kind: 'listing',
      title: 'Tất cả tin',
      headTitle: 'Tất cả tin – Tin Hải Phòng',
      description: 'Tin của thành phố',
      canonical: 'https://haiphong.example/tin/',
      noindex: false,
      currentMenu: '/tin/',
      breadcrumb: [home],
      items: [first, second],
      years: [
        { label: '2019', href: '/luu-tru/2019/' },
        { label: '2018 (2 tin)', href: '/luu-tru/2018/' },
      ],
      older: { label: 'Trang cũ hơn', href: '/tin/trang/1/' },
    })
  })

  test('numbers the others', () => {
    const { headTitle, canonical, pageText, items, newer, older } = modelAt(
      site,
      'listing',
      'tin/trang/1/index.html',
    )
    expect({ headTitle, canonical, pageText, items, newer, older }).toEqual({
      headTitle: 'Tất cả tin – Trang 1 – Tin Hải Phòng',
      canonical: 'https://haiphong.example/tin/trang/1/',
      pageText: 'Trang 1',
      items: [third],
      newer: { label: 'Trang mới hơn', href: '/tin/' },
    })
  })

  test.each([
    [
      'chuyen-muc/cai-cach',
      'Cải cách hành chính',
      ['m0002', 'm0003'],
      [home, { label: 'Chuyên mục', href: '/chuyen-muc/' }],
    ],
    [
      'co-quan/ban-quan-ly',
      'Ban Quản lý Khu kinh tế',
      [],
      [home, { label: 'Cơ quan ban hành', href: '/co-quan/' }],
    ],
    ['the/iso', 'iso', ['m0002'], [home, { label: 'Thẻ', href: '/the/' }]],
    [
      'luu-tru/2018/09',
      'Tháng 9 năm 2018',
      ['m0002', 'm0003'],
      [home, { label: 'Lưu trữ', href: '/luu-tru/' }, { label: '2018', href: '/luu-tru/2018/' }],
    ],
  ])('stands at %s', (address, title, ids, breadcrumb) => {
    const model = modelAt(site, 'listing', `${address}/index.html`)
    expect([model.title, model.items.map((item) => item.title), model.breadcrumb]).toEqual([
      title,
      ids.map((id) => `Bài ${id}`),
      breadcrumb,
    ])
  })

  test('of an office leads to its own website', () => {
    const offices = [{ id: 'ban-quan-ly', name: 'Ban Quản lý', url: 'https://heza.gov.vn' }]
    const path = 'co-quan/ban-quan-ly/index.html'
    expect(modelAt(siteOf({ settings: { offices } }), 'listing', path).website).toEqual({
      label: 'Trang thông tin điện tử chính thức',
      href: 'https://heza.gov.vn',
    })
  })

  test('of a category says what the category is', () => {
    const { intro, description, currentMenu } = modelAt(site, 'listing', 'chuyen-muc/cai-cach/index.html')
    expect({ intro, description, currentMenu }).toEqual({
      intro: 'Thủ tục nhanh hơn',
      description: 'Thủ tục nhanh hơn',
      currentMenu: '/chuyen-muc/cai-cach/',
    })
  })
})

const january = { label: 'Tháng 1 năm 2019', href: '/luu-tru/2019/01/' }
const september = { label: 'Tháng 9 năm 2018', href: '/luu-tru/2018/09/' }
const archive = { label: 'Lưu trữ', href: '/luu-tru/' }
const years = [
  { label: '2019', href: '/luu-tru/2019/' },
  { label: '2018', href: '/luu-tru/2018/' },
]
const iso = { label: 'iso', href: '/the/iso/' }
const office = { label: 'Ban Quản lý Khu kinh tế', href: '/co-quan/ban-quan-ly/' }

describe('a directory', () => {
  test.each([
    ['chuyen-muc', 'Chuyên mục', [home], [{ links: [reform, traffic] }]],
    ['co-quan', 'Cơ quan ban hành', [home], [{ links: [office] }]],
    ['the', 'Thẻ', [home], [{ links: [iso] }]],
    [
      'luu-tru',
      'Lưu trữ',
      [home],
      [
        { title: years[0], links: [january] },
        { title: { label: '2018 (2 tin)', href: '/luu-tru/2018/' }, links: [september] },
      ],
    ],
    ['luu-tru/2018', 'Lưu trữ 2018', [home, archive], [{ links: [september] }]],
  ])('stands at %s', (address, title, breadcrumb, groups) => {
    const model = modelAt(site, 'directory', `${address}/index.html`)
    expect([model.title, model.breadcrumb, model.groups]).toEqual([title, breadcrumb, groups])
  })

  test('is there when there is nothing in it', () => {
    expect(modelAt(siteOf({}), 'directory', 'the/index.html').groups).toEqual([])
  })
})

const search = { label: 'Tìm kiếm', href: '/tim-kiem/' }
const codes = { label: 'Tra mã trên bản in', href: '/t/' }

describe('the pages that lead from a sheet of paper to its article', () => {
  const corrected = articleOf({ id: 'm1002', title: 'Đã đính chính' })
  const printed = siteOf({
    articles: [
      articleOf({ id: 'k7m39' }),
      articleOf({ id: 'm0009', state: 'draft' }),
      {
        ...corrected,
        editions: [
          { link: '/t/m1002', outdatedBy: [] },
          { link: '/t/m10021', outdatedBy: [] },
        ],
      },
      articleOf({ id: 'm1001' }),
    ],
    settings: { url: 'https://host.example/tin-tuc' },
  })

  test('begin with what published codes begin with, in order', () => {
    const { links, beginning, folder, noindex } = modelAt(printed, 'codes', 't/index.html')
    expect({ links, beginning, folder, noindex }).toEqual({
      links: [
        { label: 'k7', href: '/tin-tuc/t/k7/' },
        { label: 'm1', href: '/tin-tuc/t/m1/' },
      ],
      beginning: 'https://host.example/tin-tuc/t/',
      folder: { href: '/tin-tuc/t/' },
      noindex: false,
    })
  })

  test('go on with the codes of all editions', () => {
    const { links, breadcrumb, noindex } = modelAt(printed, 'codes', 't/m1/index.html')
    expect({ links, noindex }).toEqual({
      links: [
        { label: 'm1001 – Bài m1001', href: '/tin-tuc/t/m1001' },
        { label: 'm1002 – Đã đính chính', href: '/tin-tuc/t/m1002' },
        { label: 'm10021 – Đã đính chính', href: '/tin-tuc/t/m10021' },
      ],
      noindex: true,
    })
    expect(breadcrumb.map(({ href }) => href)).toEqual(['/tin-tuc/', '/tin-tuc/t/'])
  })
})

describe('the site map', () => {
  test('has a group for everything that there is', () => {
    const { title, canonical, groups } = modelAt(site, 'site-map', 'so-do/index.html')
    expect({ title, canonical, groups }).toEqual({
      title: 'Sơ đồ trang',
      canonical: 'https://haiphong.example/so-do/',
      groups: [
        {
          title: 'Các trang',
          links: [
            home,
            search,
            { label: 'Tất cả tin', href: '/tin/' },
            { label: 'Đính chính', href: '/dinh-chinh/' },
            codes,
            { label: 'Trang gioi-thieu', href: '/gioi-thieu/' },
          ],
        },
        { title: 'Chuyên mục', links: [reform, traffic] },
        { title: 'Cơ quan ban hành', links: [office] },
        { title: 'Thẻ', links: [iso] },
        { title: 'Lưu trữ', links: [archive, ...years] },
      ],
    })
  })
})

describe('a plain page', () => {
  test('has its summary and body', () => {
    const { summary, description, body, breadcrumb, canonical } = modelAt(
      site,
      'page',
      'gioi-thieu/index.html',
    )
    expect({ summary, description, body, breadcrumb, canonical }).toEqual({
      summary: 'Về gioi-thieu',
      description: 'Về gioi-thieu',
      body: ['<p>Chữ.</p>'],
      breadcrumb: [home],
      canonical: 'https://haiphong.example/gioi-thieu/',
    })
  })
})

describe('the page for what is not there', () => {
  test('is kept out of indexes and leads back', () => {
    const { title, noindex, links, jsonLd } = modelAt(site, 'not-found', '404.html')
    expect({ title, noindex, links, jsonLd }).toEqual({
      title: 'Không tìm thấy trang',
      noindex: true,
      links: [
        home,
        search,
        { label: 'Tất cả tin', href: '/tin/' },
        codes,
        { label: 'Sơ đồ trang', href: '/so-do/' },
      ],
    })
  })
})

describe('the statement on accessibility', () => {
  const accessibility = { reviewed: '2018-09-28' as PlainDate, exceptions: ['Bản đồ chưa có lời mô tả.'] }

  test('says what is missing and when somebody last looked, and every page leads to it', () => {
    const stated = siteOf({ settings: { accessibility } })
    const { title, intro, exceptions, reviewed, ...model } = modelAt(
      stated,
      'accessibility',
      'tiep-can/index.html',
    )
    expect({ title, intro: intro.slice(0, 29), exceptions, reviewed }).toEqual({
      title: 'Khả năng tiếp cận',
      intro: 'Ủy ban nhân dân thành phố muố',
      exceptions: ['Bản đồ chưa có lời mô tả.'],
      reviewed: { machine: '2018-09-28', text: 'Trang được rà soát lần gần nhất ngày 28/09/2018.' },
    })
    expect(model.site.footerLinks[0]).toEqual({ label: 'Khả năng tiếp cận', href: '/tiep-can/' })
  })

  test('is not made up where nobody has looked', () => {
    expect(rendered(site).outputs.filter(({ path }) => path.startsWith('tiep-can'))).toEqual([])
  })
})

describe('what every page carries', () => {
  const shared = modelAt(
    siteOf({
      pages: [pageOf('lien-he')],
      settings: {
        url: 'https://host.example/tin-tuc',
        licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
        social: [
          { name: 'Zalo', url: 'https://zalo.me/1', caption: 'Nhắn tin', qr: false },
          { name: 'Facebook', url: 'https://facebook.com/hp', caption: 'Trang', qr: true },
        ],
        navigation: [
          { label: 'Giới thiệu', to: '/lien-he/#bản-đồ' },
          { label: 'Chính phủ', to: 'https://chinhphu.vn' },
        ],
      },
    }),
    'not-found',
    '404.html',
  ).site

  test('is the agency, its menu, its channels', () => {
    const { words, social, ...rest } = shared
    expect(words.home).toBe('Trang chủ')
    expect(rest).toEqual({
      lang: 'vi',
      title: 'Tin Hải Phòng',
      home: '/tin-tuc/',
      genuine: 'https://host.example/tin-tuc/',
      assets: {
        style: '/tin-tuc/assets/style.css',
        script: '/tin-tuc/assets/script.js',
        preloads: ['/tin-tuc/assets/font.woff2'],
        icons: [
          { rel: 'icon', sizes: '32x32', href: '/tin-tuc/assets/icon-32.png' },
          { rel: 'icon', sizes: 'any', href: '/tin-tuc/media/emblem.svg' },
          { rel: 'apple-touch-icon', href: '/tin-tuc/assets/icon-180.png' },
        ],
        manifest: '/tin-tuc/manifest.json',
      },
      feeds: [
        { format: 'Atom', type: 'application/atom+xml', title: 'Tin Hải Phòng', href: '/tin-tuc/feed.xml' },
        { format: 'RSS', type: 'application/rss+xml', title: 'Tin Hải Phòng', href: '/tin-tuc/rss.xml' },
        { format: 'JSON', type: 'application/feed+json', title: 'Tin Hải Phòng', href: '/tin-tuc/feed.json' },
      ],
      agency: {
        name: 'Ủy ban nhân dân thành phố',
        responsible: 'Trần Thị Bình',
        address: '18 Hoàng Diệu',
        email: 'tin@haiphong.example',
      },
      emblem: { src: '/tin-tuc/media/emblem.svg', alt: '', width: 96, height: 96 },
      menu: [
        { label: 'Giới thiệu', href: '/tin-tuc/lien-he/#b%E1%BA%A3n-%C4%91%E1%BB%93' },
        { label: 'Chính phủ', href: 'https://chinhphu.vn' },
      ],
      search: { label: 'Tìm kiếm', href: '/tin-tuc/tim-kiem/' },
      footerLinks: [
        { label: 'Trang lien-he', href: '/tin-tuc/lien-he/' },
        { label: 'Sơ đồ trang', href: '/tin-tuc/so-do/' },
        { label: 'Lưu trữ', href: '/tin-tuc/luu-tru/' },
        { label: 'Đính chính', href: '/tin-tuc/dinh-chinh/' },
        { label: 'Tất cả tin', href: '/tin-tuc/tin/' },
      ],
      licence: { label: 'CC BY 4.0', href: 'https://creativecommons.org/licenses/by/4.0/' },
    })
  })

  test('has a code for the channels that want one', () => {
    expect(shared.social.map(({ name, qr }) => [name, qr?.payload, qr?.shown, qr?.label])).toEqual([
      ['Zalo', undefined, undefined, undefined],
      ['Facebook', 'https://facebook.com/hp', 'facebook.com/hp', 'Trang'],
    ])
  })

  test('has a menu of everything when site.yaml states none', () => {
    expect(modelAt(site, 'not-found', '404.html').site.menu).toEqual([
      home,
      reform,
      traffic,
      { label: 'Tất cả tin', href: '/tin/' },
    ])
  })
})
