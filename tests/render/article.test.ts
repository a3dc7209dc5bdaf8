import { describe, expect, test } from 'vitest'
import type { UrlPath } from '../../src/model/address.ts'
import type { Decimal } from '../../src/model/metric.ts'
import { filePath, startOf } from '../../src/model/place.ts'
import type { Instant, PlainDate } from '../../src/model/time.ts'
import { qrCode } from '../../src/qr/qr-code.ts'
import { hole, modelAt } from './rendering.ts'
import { articleOf, imageOf, siteOf } from './site-of.ts'

const path = 'tin/2018/09/k7m39/index.html'
const title = 'Giải quyết 1.309 hồ sơ & <hơn>'
const photo = imageOf('một cửa.jpg', { digest: '1a2b3c4d5e6f', look: 'photo' })

const html =
  `<p>Xem <a href="${hole(0)}">trang</a>, <a href="${hole(1)}">cổng</a>, <a href="${hole(2)}">mẫu</a>${hole(3)}: ` +
  `${hole(4)}</p>${hole(5)}<video src="${hole(6)}"></video>${hole(7)}`

const full = articleOf({
  id: 'k7m39',
  title,
  summary: 'Đúng hạn 92,7%.',
  published: '2018-09-28T09:30:00Z' as Instant,
  updated: '2018-09-29T17:05:30Z' as Instant,
  authors: ['Nguyễn Hải', 'haiphong.gov.vn'],
  source: { name: 'haiphong.gov.vn', url: 'https://haiphong.gov.vn/a', date: '2018-08-28' as PlainDate },
  office: 'ban-quan-ly',
  tags: ['mot-cua', 'iso'],
  cover: { image: photo, caption: 'Quầy số 1', credit: 'Hải' },
  metrics: [
    {
      id: 'received',
      label: 'Tiếp nhận',
      value: '1412' as Decimal,
      unit: 'hồ sơ',
      precision: 'exact',
      sum: [],
      place: startOf(filePath('news/k7m39.md')),
    },
  ],
  body: [
    { filled: 'link', to: { path: '/gioi-thieu/' as UrlPath, anchor: 'lich-su' } },
    { filled: 'link', to: { outside: 'https://chinhphu.vn/?a=1&b=2' } },
    { filled: 'link', to: { path: '/media/bieu-mau.pdf' as UrlPath } },
    { filled: 'attachment', type: 'PDF', bytes: 1_234_567 },
    { filled: 'metric', value: '1412' as Decimal, text: '1.412 hồ sơ' },
    { filled: 'image', as: 'img', image: photo },
    {
      filled: 'image',
      as: 'video',
      image: { path: '/media/phim.mp4' as UrlPath, file: filePath('media/phim.mp4'), alt: '' },
    },
    { filled: 'nothing' },
  ],
  otherNews: {
    newer: [{ address: '/tin/2018/10/b/' as UrlPath, title: 'Mới', day: '2018-10-01' as PlainDate }],
    older: [{ address: '/tin/2018/08/a/' as UrlPath, title: 'Cũ', day: '2018-08-01' as PlainDate }],
  },
})

const site = siteOf({
  settings: {
    url: 'https://host.example/tin-tuc',
    agency: {
      name: 'Ủy ban',
      responsible: 'Bình',
      address: '18 Hoàng Diệu',
      email: 'tin@host.example',
      emblem: 'emblem.svg',
      parent: { name: 'Chính phủ', url: 'https://chinhphu.vn' },
    },
  },
  articles: [full],
})

const fileOf = (name: string) => `/tin-tuc/assets/media/m%E1%BB%99t%20c%E1%BB%ADa.jpg.1a2b3c4d-${name}`
const filesOf = (extension: string) =>
  [330, 660, 1200].map((width) => ({ src: fileOf(`${width}.${extension}`), width }))
const cover = {
  src: fileOf('1200.jpg'),
  alt: 'Ảnh một cửa.jpg',
  width: 1200,
  height: 800,
  sources: [
    { type: 'image/avif', files: filesOf('avif') },
    { type: 'image/webp', files: filesOf('webp') },
    { type: 'image/jpeg', files: filesOf('jpg') },
  ],
}
const card = { src: fileOf('card.jpg'), alt: 'Ảnh một cửa.jpg', width: 1200, height: 630 }
const cardUrl = `https://host.example${card.src}`
const canonical = 'https://host.example/tin-tuc/tin/2018/09/k7m39/'
const category = { label: 'Cải cách hành chính', href: '/tin-tuc/chuyen-muc/cai-cach/' }

describe('an article', () => {
  test('has everything a template prints', () => {
    const { site: shared, jsonLd, ...model } = modelAt(site, 'article', path, html)
    const { modules, path: drawing } = qrCode('https://host.example/tin-tuc/t/k7m39')
    expect(shared.title).toBe('Tin Hải Phòng')
    expect(jsonLd).toBeDefined()
    expect(model).toEqual({
      kind: 'article',
      title,
      headTitle: `${title} – Tin Hải Phòng`,
      description: 'Đúng hạn 92,7%.',
      canonical,
      noindex: false,
      currentMenu: category.href,
      breadcrumb: [{ label: 'Trang chủ', href: '/tin-tuc/' }, category],
      alternates: [
        { format: 'ninjs', type: 'application/json', title, href: '/tin-tuc/tin/2018/09/k7m39/ninjs.json' },
      ],
      dublinCore: [
        { name: 'DC.title', content: title },
        { name: 'DC.creator', content: 'Nguyễn Hải; haiphong.gov.vn' },
        { name: 'DC.subject', content: 'Cải cách hành chính; mot-cua; iso' },
        { name: 'DC.description', content: 'Đúng hạn 92,7%.' },
        { name: 'DC.publisher', content: 'Ủy ban' },
        { name: 'DC.contributor', content: 'Ban Quản lý Khu kinh tế' },
        { name: 'DC.date', content: '2018-09-28T16:30:00+07:00' },
        { name: 'DCTERMS.modified', content: '2018-09-30T00:05:30+07:00' },
        { name: 'DC.type', content: 'Text' },
        { name: 'DC.format', content: 'text/html' },
        { name: 'DC.identifier', content: 'https://host.example/tin-tuc/t/k7m39' },
        { name: 'DC.source', content: 'https://haiphong.gov.vn/a' },
        { name: 'DC.language', content: 'vi' },
      ],
      openGraph: [
        { property: 'og:type', content: 'article' },
        { property: 'og:title', content: title },
        { property: 'og:description', content: 'Đúng hạn 92,7%.' },
        { property: 'og:url', content: canonical },
        { property: 'og:site_name', content: 'Tin Hải Phòng' },
        { property: 'og:locale', content: 'vi_VN' },
        { property: 'og:image', content: cardUrl },
        { property: 'og:image:alt', content: 'Ảnh một cửa.jpg' },
        { property: 'og:image:type', content: 'image/jpeg' },
        { property: 'og:image:width', content: '1200' },
        { property: 'og:image:height', content: '630' },
        { property: 'article:published_time', content: '2018-09-28T16:30:00+07:00' },
        { property: 'article:modified_time', content: '2018-09-30T00:05:30+07:00' },
        { property: 'article:section', content: 'Cải cách hành chính' },
        { property: 'article:tag', content: 'mot-cua' },
        { property: 'article:tag', content: 'iso' },
      ],
      corrections: { major: [], minor: [] },
      category,
      office: { label: 'Ban Quản lý Khu kinh tế', href: '/tin-tuc/co-quan/ban-quan-ly/' },
      tags: [
        { label: 'mot-cua', href: '/tin-tuc/the/mot-cua/' },
        { label: 'iso', href: '/tin-tuc/the/iso/' },
      ],
      summary: 'Đúng hạn 92,7%.',
      published: { machine: '2018-09-28T16:30:00+07:00', text: 'Thứ Sáu, 28/09/2018 16:30' },
      updated: { machine: '2018-09-30T00:05:30+07:00', text: 'Chủ Nhật, 30/09/2018 00:05' },
      authors: 'Nguyễn Hải, haiphong.gov.vn',
      source: {
        name: 'haiphong.gov.vn',
        href: 'https://haiphong.gov.vn/a',
        day: { machine: '2018-08-28', text: '28/08/2018' },
      },
      cover: { image: cover, caption: 'Quầy số 1', credit: 'Hải', card },
      body: [
        '<p>Xem <a href="',
        { part: 'address', href: '/tin-tuc/gioi-thieu/#lich-su' },
        '">trang</a>, <a href="',
        { part: 'address', href: 'https://chinhphu.vn/?a=1&b=2' },
        '">cổng</a>, <a href="',
        { part: 'address', href: '/tin-tuc/media/bieu-mau.pdf' },
        '">mẫu</a>',
        { part: 'attachment', text: 'PDF, 1,2\u00a0MB' },
        ': ',
        { part: 'metric', value: '1412', text: '1.412 hồ sơ' },
        '</p>',
        { part: 'image', image: cover },
        '<video src="',
        { part: 'address', href: '/tin-tuc/media/phim.mp4' },
        '"></video>',
        '',
      ],
      figuresAsData: [
        { label: 'CSV', href: '/tin-tuc/tin/2018/09/k7m39/so-lieu.csv' },
        { label: 'JSON', href: '/tin-tuc/tin/2018/09/k7m39/so-lieu.json' },
      ],
      figures: [
        { rows: [{ label: 'Tiếp nhận', value: '1412', text: '1.412', unit: 'hồ sơ', role: 'single' }] },
      ],
      qr: {
        payload: 'https://host.example/tin-tuc/t/k7m39',
        shown: 'host.example/tin-tuc/t/k7m39',
        modules,
        path: drawing,
        label: title,
      },
      mailTo:
        'mailto:?subject=Gi%E1%BA%A3i%20quy%E1%BA%BFt%201.309%20h%E1%BB%93%20s%C6%A1%20%26%20%3Ch%C6%A1n%3E' +
        '&body=https%3A%2F%2Fhost.example%2Ftin-tuc%2Ft%2Fk7m39',
      newer: [
        { href: '/tin-tuc/tin/2018/10/b/', title: 'Mới', day: { machine: '2018-10-01', text: '01/10/2018' } },
      ],
      older: [
        { href: '/tin-tuc/tin/2018/08/a/', title: 'Cũ', day: { machine: '2018-08-01', text: '01/08/2018' } },
      ],
      allNews: { label: 'Tất cả tin', href: '/tin-tuc/tin/' },
    })
  })

  test('tells search engines the same', () => {
    const { jsonLd = '' } = modelAt(site, 'article', path)
    expect(jsonLd).not.toContain('<')
    expect(JSON.parse(jsonLd)).toEqual({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'NewsArticle',
          identifier: 'k7m39',
          mainEntityOfPage: canonical,
          headline: title,
          description: 'Đúng hạn 92,7%.',
          datePublished: '2018-09-28T16:30:00+07:00',
          dateModified: '2018-09-30T00:05:30+07:00',
          image: { '@type': 'ImageObject', url: cardUrl, width: 1200, height: 630 },
          author: [
            { '@type': 'Person', name: 'Nguyễn Hải' },
            { '@type': 'Organization', name: 'haiphong.gov.vn' },
          ],
          publisher: {
            '@type': 'GovernmentOrganization',
            '@id': 'https://host.example/tin-tuc/#agency',
            name: 'Ủy ban',
            url: 'https://host.example/tin-tuc/',
            logo: { '@type': 'ImageObject', url: 'https://host.example/tin-tuc/media/emblem.svg' },
            parentOrganization: {
              '@type': 'GovernmentOrganization',
              name: 'Chính phủ',
              url: 'https://chinhphu.vn',
            },
          },
          articleSection: 'Cải cách hành chính',
          keywords: ['mot-cua', 'iso'],
          mentions: [{ '@type': 'Observation', name: 'Tiếp nhận', value: '1412', unitText: 'hồ sơ' }],
          inLanguage: 'vi',
          isAccessibleForFree: true,
        },
        {
          '@type': 'BreadcrumbList',
          itemListElement: [
            { '@type': 'ListItem', position: 1, name: 'Trang chủ', item: 'https://host.example/tin-tuc/' },
            {
              '@type': 'ListItem',
              position: 2,
              name: 'Cải cách hành chính',
              item: `https://host.example${category.href}`,
            },
            { '@type': 'ListItem', position: 3, name: title, item: canonical },
          ],
        },
      ],
    })
  })

  test('leaves out what it does not have', () => {
    const model = modelAt(siteOf({ articles: [articleOf({ id: 'k7m39' })] }), 'article', path)
    const { updated, office, cover, source, tags, figures } = model
    expect({ updated, office, cover, source, tags, figures }).toEqual({
      source: { name: 'haiphong.gov.vn' },
      tags: [],
      figures: [],
    })
    expect(model.openGraph.map(({ property }) => property)).toEqual([
      'og:type',
      'og:title',
      'og:description',
      'og:url',
      'og:site_name',
      'og:locale',
      'article:published_time',
      'article:section',
    ])
  })

  test.each([
    ['a drawing', imageOf('so-do.SVG', { digest: '1a2b3c4d5e6f', look: 'drawing' })],
    ['a small picture', imageOf('so-do.jpg', { look: 'photo', width: 599, height: 400 })],
  ])('is previewed with the card of the site if its cover is %s', (_, image) => {
    const drawn = articleOf({ id: 'k7m39', cover: { image } })
    const emblem = imageOf('dau.svg', { alt: '', digest: '0123456789', look: 'drawing' })
    const withEmblem = { ...siteOf({ articles: [drawn] }), emblem }
    const { openGraph, jsonLd } = modelAt(withEmblem, 'article', path)
    const about = openGraph.filter(({ property }) => property.startsWith('og:image'))
    expect(about.map(({ content }) => content)).toEqual([
      'https://haiphong.example/assets/media/dau.svg.01234567-card-9d1b1f.jpg',
      'Ủy ban nhân dân thành phố',
      'image/jpeg',
      '1200',
      '630',
    ])
    expect(jsonLd).not.toContain('so-do')
  })

  test('shows a drawing as it is', () => {
    const image = imageOf('so-do.SVG', { digest: '1a2b3c4d5e6f', look: 'drawing' })
    const { cover } = modelAt(
      siteOf({ articles: [articleOf({ id: 'k7m39', cover: { image } })] }),
      'article',
      path,
    )
    expect(cover).toEqual({
      image: { src: '/media/so-do.SVG', alt: 'Ảnh so-do.SVG', width: 1200, height: 800 },
    })
  })

  test('is behind a short link that is known by the article', () => {
    const { site: _, ...model } = modelAt(site, 'short-link', 't/k7m39/index.html')
    expect(model).toEqual({
      kind: 'short-link',
      title,
      headTitle: `${title} – Tin Hải Phòng`,
      description: 'Đúng hạn 92,7%.',
      canonical,
      noindex: true,
      openGraph: [
        { property: 'og:type', content: 'website' },
        { property: 'og:title', content: title },
        { property: 'og:description', content: 'Đúng hạn 92,7%.' },
        { property: 'og:url', content: canonical },
        { property: 'og:site_name', content: 'Tin Hải Phòng' },
        { property: 'og:locale', content: 'vi_VN' },
      ],
      breadcrumb: [],
      target: { label: title, href: '/tin-tuc/tin/2018/09/k7m39/' },
    })
  })
})
