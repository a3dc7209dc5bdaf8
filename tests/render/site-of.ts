/** A small site made by hand: what the catalogue would settle, with listings cut as the test asks. */
import { type ArticleId, type Slug, type UrlPath, urlPath } from '../../src/model/address.ts'
import type { PlacedImage } from '../../src/model/body.ts'
import { filePath, startOf } from '../../src/model/place.ts'
import type { ArchiveMonth, Listing, PublishedArticle, PublishedPage, Site } from '../../src/model/site.ts'
import type { SiteSettings } from '../../src/model/site-settings.ts'
import type { Instant, PlainDate } from '../../src/model/time.ts'

export interface Parts {
  readonly settings?: Partial<SiteSettings>
  /** Newest first. */
  readonly articles?: readonly PublishedArticle[]
  readonly fresh?: readonly PublishedArticle[]
  readonly pages?: readonly PublishedPage[]
  readonly media?: Site['media']
  readonly pictures?: Site['pictures']
  readonly series?: Site['series']
  readonly redirects?: Site['redirects']
  readonly pinned?: Site['pinned']
  readonly pageSize?: number
}

export const settings: SiteSettings = {
  title: 'Tin Hải Phòng',
  description: 'Tin của thành phố',
  url: 'https://haiphong.example',
  locale: 'vi',
  zone: 'Asia/Ho_Chi_Minh',
  accent: '#9d1b1f',
  agency: {
    name: 'Ủy ban nhân dân thành phố',
    responsible: 'Trần Thị Bình',
    address: '18 Hoàng Diệu',
    email: 'tin@haiphong.example',
    emblem: 'emblem.svg',
  },
  categories: [
    { id: 'cai-cach', title: 'Cải cách hành chính', description: 'Thủ tục nhanh hơn' },
    { id: 'giao-thong', title: 'Giao thông' },
  ],
  offices: [{ id: 'ban-quan-ly', name: 'Ban Quản lý Khu kinh tế' }],
  social: [],
  navigation: [],
  spreadsheets: false,
  correctionDays: 14,
  translations: [],
  places: {},
}

/** An article of `settings`; its day is the one of `published` in UTC. */
export function articleOf(
  values: Omit<Partial<PublishedArticle>, 'id'> & { readonly id: string },
): PublishedArticle {
  const { id, published = '2018-09-28T09:30:00Z' as Instant } = values
  const day = published.slice(0, 10) as PlainDate
  const file = filePath(`news/${id}.md`)
  return {
    kind: 'article',
    file,
    slug: id as unknown as Slug,
    title: `Bài ${id}`,
    summary: `Tóm tắt ${id}`,
    published,
    draft: false,
    authors: ['Nguyễn Hải'],
    source: { name: 'haiphong.gov.vn' },
    category: 'cai-cach',
    tags: [],
    corrections: [],
    editions: [{ link: `/t/${id}`, outdatedBy: [] }],
    aliases: [],
    metrics: [],
    places: { title: startOf(file) },
    address: urlPath('tin', day.slice(0, 4), day.slice(5, 7), id),
    day,
    body: [],
    bodyProof: `words of ${id}`,
    keyTerms: '',
    otherNews: { newer: [], older: [] },
    shortLink: `/t/${id}`,
    ...values,
    id: id as ArticleId,
  }
}

export function pageOf(name: string, values: Partial<PublishedPage> = {}): PublishedPage {
  return {
    kind: 'page',
    file: filePath(`pages/${name}.md`),
    title: `Trang ${name}`,
    summary: `Về ${name}`,
    draft: false,
    aliases: [],
    places: {},
    address: urlPath(name),
    body: [],
    ...values,
  }
}

export function imageOf(name: string, values: Partial<PlacedImage> = {}): PlacedImage {
  const path = `/media/${name}` as UrlPath
  return { path, file: filePath(`media/${name}`), alt: `Ảnh ${name}`, width: 1200, height: 800, ...values }
}

export function mediaOf(image: PlacedImage): Site['media'][number] {
  return { path: image.path, file: { path: image.file, location: `/content/${image.file}`, bytes: 9 } }
}

export function siteOf({
  articles = [],
  pages = [],
  media = [],
  series = [],
  pageSize = 20,
  ...parts
}: Parts): Site {
  const stated = { ...settings, ...parts.settings }
  const emblem = imageOf('emblem.svg', { alt: '', width: 96, height: 96 })
  const listingOf = (address: UrlPath, wanted: (article: PublishedArticle) => boolean) =>
    listing(address, articles.filter(wanted), pageSize)
  const tags = [...new Set(articles.flatMap((article) => article.tags))].sort()
  return {
    settings: stated,
    articles,
    fresh: parts.fresh ?? [],
    retired: [],
    removed: [],
    pinned: parts.pinned ?? [],
    corrections: {
      address: urlPath('dinh-chinh'),
      pages: [{ address: urlPath('dinh-chinh'), number: 1, corrections: [] }],
    },
    latestCorrections: [],
    pages,
    news: listingOf(urlPath('tin'), () => true),
    categories: stated.categories.map((category) => ({
      category,
      listing: listingOf(urlPath('chuyen-muc', category.id), (article) => article.category === category.id),
    })),
    offices: stated.offices.map((office) => ({
      office,
      listing: listingOf(urlPath('co-quan', office.id), (article) => article.office === office.id),
    })),
    tags: tags.map((title) => ({
      title,
      slug: title,
      listing: listingOf(urlPath('the', title), (article) => article.tags.includes(title)),
    })),
    archive: archive(articles),
    shards: articles.length > 0 ? [{ number: 1, articles }] : [],
    series,
    emblem,
    translations: [],
    redirects: parts.redirects ?? [],
    ledger: new Map(),
    media: [mediaOf(emblem), ...media],
    pictures: parts.pictures ?? [],
  }
}

function listing(address: UrlPath, articles: readonly PublishedArticle[], size: number): Listing {
  const count = Math.max(1, Math.ceil(articles.length / size))
  return {
    address,
    pages: Array.from({ length: count }, (_, index) => ({
      address: index === 0 ? address : (`${address}trang/${count - index}/` as UrlPath),
      number: count - index,
      articles: articles.slice(index * size, (index + 1) * size),
    })),
  }
}

function archive(articles: readonly PublishedArticle[]): Site['archive'] {
  const months = [...new Set(articles.map(({ day }) => day.slice(0, 7)))].map((name): ArchiveMonth => {
    const [year = '', month = ''] = name.split('-')
    return {
      address: urlPath('luu-tru', year, month),
      year: Number(year),
      month: Number(month),
      articles: articles.filter(({ day }) => day.startsWith(name)),
    }
  })
  return [...new Set(months.map(({ year }) => year))].map((year) => ({
    address: urlPath('luu-tru', String(year)),
    year,
    months: months.filter((month) => month.year === year),
  }))
}
