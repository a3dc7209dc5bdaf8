/** The smallest of everything, so that a test names only what it is about. */
import type { CatalogueInput } from '../../src/catalogue/catalogue-site.ts'
import type { ArticleId, Slug } from '../../src/model/address.ts'
import type { Article, PlainPage } from '../../src/model/article.ts'
import type { Body, Hole } from '../../src/model/body.ts'
import { mediaType } from '../../src/model/media-type.ts'
import { filePath, type Place } from '../../src/model/place.ts'
import type { SiteSettings } from '../../src/model/site-settings.ts'
import type { MediaFile } from '../../src/model/source.ts'
import type { Instant } from '../../src/model/time.ts'

export const noon = '2026-03-01T05:00:00Z' as Instant

export function at(file: string, line = 1, column = 1): Place {
  return { file: filePath(file), line, column }
}

export function body(holes: readonly Hole[] = [], anchors: readonly string[] = []): Body {
  return { holes, anchors }
}

export type Wanted<T> = Partial<Omit<T, 'file' | 'id' | 'slug' | 'published'>> & {
  readonly file?: string
  readonly id?: string
  readonly slug?: string
  readonly published?: string
}

export function article(wanted: Wanted<Article> = {}): Article {
  const slug = wanted.slug ?? 'mot-cua'
  return {
    kind: 'article',
    title: 'Một cửa',
    summary: 'Tóm tắt',
    draft: false,
    authors: ['Nguyễn Hải'],
    source: { name: 'haiphong.gov.vn' },
    category: 'cai-cach',
    tags: [],
    corrections: [],
    aliases: [],
    metrics: [],
    body: body(),
    bodyProof: '',
    keyTerms: '',
    places: {},
    ...wanted,
    file: filePath(wanted.file ?? `news/2018/${slug}.md`),
    id: (wanted.id ?? 'k7m39') as ArticleId,
    slug: slug as Slug,
    published: (wanted.published ?? '2018-09-28T09:30:00Z') as Instant,
  }
}

export function page(wanted: Wanted<PlainPage> = {}): PlainPage {
  return {
    kind: 'page',
    title: 'Giới thiệu',
    summary: 'Tóm tắt',
    draft: false,
    aliases: [],
    body: body(),
    places: {},
    ...wanted,
    file: filePath(wanted.file ?? 'pages/gioi-thieu.md'),
  }
}

export const settings: SiteSettings = {
  title: 'Bản tin',
  description: 'Tin của thành phố',
  url: 'https://haiphong.gov.vn',
  locale: 'vi',
  zone: 'Asia/Ho_Chi_Minh',
  accent: '#9d1b1f',
  agency: {
    name: 'Ủy ban nhân dân',
    responsible: 'Nguyễn Hải',
    address: '18 Hoàng Diệu',
    email: 'bbt@haiphong.gov.vn',
    emblem: 'emblem.svg',
  },
  categories: [
    { id: 'cai-cach', title: 'Cải cách' },
    { id: 'doi-song', title: 'Đời sống' },
  ],
  offices: [{ id: 'so-noi-vu', name: 'Sở Nội vụ' }],
  social: [],
  navigation: [],
  spreadsheets: false,
  correctionDays: 14,
  translations: [],
  places: {},
}

export function media(path: string, bytes = 1000): MediaFile {
  return { path: filePath(path), location: `/somewhere/${path}`, bytes }
}

const emblem = media('media/emblem.svg')

/** A site with its emblem; every image is 800 × 600. */
export function input(wanted: Partial<CatalogueInput> = {}): CatalogueInput {
  const files = [emblem, ...(wanted.media ?? [])]
  const images = files.filter(({ path }) => mediaType(path).kind === 'image')
  return {
    settings,
    articles: [],
    pages: [],
    pictures: new Map(
      images.map(({ path }) => [path, { file: path, width: 800, height: 600, digest: 'd16e57' }]),
    ),
    broken: [],
    brokenIds: [],
    brokenSeries: [],
    ledger: new Map(),
    now: noon,
    preview: false,
    ...wanted,
    media: files,
  }
}

/** A letter and four digits: the number of an article as its id. */
export function idOf(number: number): string {
  return `a${String(number).padStart(4, '0')}`
}

/** An article a minute, the first one on New Year's Day 2020. */
export function articles(count: number, wanted: (number: number) => Wanted<Article> = () => ({})): Article[] {
  return Array.from({ length: count }, (_, number) =>
    article({
      id: idOf(number),
      slug: `tin-${number}`,
      published: minuteOf2020(number),
      ...wanted(number),
    }),
  )
}

function minuteOf2020(number: number): string {
  return new Date(Date.UTC(2020, 0, 1, 0, number)).toISOString().replace('.000Z', 'Z')
}
