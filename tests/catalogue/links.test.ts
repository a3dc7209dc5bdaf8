import { expect, test } from 'vitest'
import { catalogueSite } from '../../src/catalogue/catalogue-site.ts'
import type { Article } from '../../src/model/article.ts'
import type { FilledHole } from '../../src/model/body.ts'
import { diagnose } from '../../src/model/diagnostic.ts'
import { filePath } from '../../src/model/place.ts'
import { article, at, body, input, media, page, settings } from './given.ts'

const place = at('news/2018/tu-dau.md', 20, 3)

const target = article({ id: 'b0001', slug: 'mot-cua', body: body([], ['ket-qua']) })
const draft = article({ id: 'b0002', slug: 'nhap', draft: true })
const scheduled = article({ id: 'b0003', slug: 'mai', published: '2026-03-02T00:00:00Z' })
const contact = page({ file: 'pages/lien-he/index.md' })
const files = [media('media/bao-cao.pdf', 2048), media('news/2018/phu-luc.xlsx')]

/** Everything that can be linked to, and one more article that links to `href`. */
function withLink(href: string, wanted: Partial<Article> = {}) {
  const from = article({
    id: 'b0009',
    slug: 'tu-dau',
    published: '2018-10-01T00:00:00Z',
    ...wanted,
    body: body([{ hole: 'link', href, place }], ['dau-trang']),
  })
  return catalogueSite(
    input({
      articles: [target, draft, scheduled, from],
      pages: [contact],
      media: files,
      broken: [filePath('news/2018/hong.md')],
    }),
  )
}

function leadsTo(href: string): FilledHole | undefined {
  const { value, diagnostics } = withLink(href)
  expect(diagnostics).toEqual([])
  return value.articles.find(({ slug }) => slug === 'tu-dau')?.body[0]
}

test.each([
  ['mot-cua.md', { path: '/tin/2018/09/mot-cua/' }],
  ['./mot-cua.md#ket-qua', { path: '/tin/2018/09/mot-cua/', anchor: 'ket-qua' }],
  ['../../pages/lien-he/index.md', { path: '/lien-he/' }],
  ['/news/2018/mot-cua.md', { path: '/tin/2018/09/mot-cua/' }],
  ['/tin/2018/09/mot-cua/', { path: '/tin/2018/09/mot-cua/' }],
  ['/tin/2018/09/mot-cua', { path: '/tin/2018/09/mot-cua/' }],
  [
    'https://haiphong.gov.vn/tin/2018/09/mot-cua/#ket-qua',
    { path: '/tin/2018/09/mot-cua/', anchor: 'ket-qua' },
  ],
  ['/t/b0001', { path: '/tin/2018/09/mot-cua/' }],
  ['https://haiphong.gov.vn/t/b0001', { path: '/tin/2018/09/mot-cua/' }],
  ['/lien-he', { path: '/lien-he/' }],
  ['/', { path: '/' }],
  ['/chuyen-muc/doi-song/', { path: '/chuyen-muc/doi-song/' }],
  ['/luu-tru/2018/09/', { path: '/luu-tru/2018/09/' }],
  ['/feed.xml', { path: '/feed.xml' }],
  ['#dau-trang', { path: '/tin/2018/10/tu-dau/', anchor: 'dau-trang' }],
  ['#', { path: '/tin/2018/10/tu-dau/' }],
  ['/media/bao-cao.pdf', { path: '/media/bao-cao.pdf' }],
  ['bao-cao.pdf#page=2', { path: '/media/bao-cao.pdf', anchor: 'page=2' }],
  ['phu-luc.xlsx', { path: '/media/news/2018/phu-luc.xlsx' }],
  ['/media/news/2018/phu-luc.xlsx', { path: '/media/news/2018/phu-luc.xlsx' }],
  ['https://chinhphu.vn/a?b#c', { outside: 'https://chinhphu.vn/a?b#c' }],
  ['mailto:bbt@haiphong.gov.vn', { outside: 'mailto:bbt@haiphong.gov.vn' }],
])('follows %s', (href, to) => {
  expect(leadsTo(href)).toEqual({ filled: 'link', to })
})

test.each([
  ['mot-cau.md', diagnose('link/dangling', place, { href: 'mot-cau.md', suggestion: 'mot-cua.md' })],
  [
    '/tin/2018/08/mot-cua/',
    diagnose('link/dangling', place, { href: '/tin/2018/08/mot-cua/', suggestion: '/tin/2018/09/mot-cua/' }),
  ],
  [
    '/tin/2018/09/mot-cau',
    diagnose('link/dangling', place, { href: '/tin/2018/09/mot-cau', suggestion: '/tin/2018/09/mot-cua/' }),
  ],
  ['../pages/khong-co.md', diagnose('link/dangling', place, { href: '../pages/khong-co.md' })],
  ['/t/zzzzz/sau', diagnose('link/dangling', place, { href: '/t/zzzzz/sau' })],
  ['', diagnose('link/dangling', place, { href: '' })],
  ['www.haiphong.gov.vn', diagnose('link/dangling', place, { href: 'www.haiphong.gov.vn' })],
  [
    'mot-cua.md#ket-qa',
    diagnose('link/dangling-anchor', place, {
      href: 'mot-cua.md#ket-qa',
      anchor: 'ket-qa',
      suggestion: 'ket-qua',
    }),
  ],
  ['#khong-co', diagnose('link/dangling-anchor', place, { href: '#khong-co', anchor: 'khong-co' })],
  ['/tin/#moi', diagnose('link/dangling-anchor', place, { href: '/tin/#moi', anchor: 'moi' })],
  [
    'bao-cap.pdf',
    diagnose('attachment/missing', place, { href: 'bao-cap.pdf', suggestion: '/media/bao-cao.pdf' }),
  ],
  ['phu-luc.xls', diagnose('attachment/missing', place, { href: 'phu-luc.xls', suggestion: 'phu-luc.xlsx' })],
])('says that %s leads nowhere', (href, said) => {
  expect(withLink(href).diagnostics).toEqual([said])
})

test('refuses a link to a draft, and does not offer it', () => {
  expect(withLink('nhap.md').diagnostics).toEqual([diagnose('link/dangling', place, { href: 'nhap.md' })])
  expect(withLink('nhapp.md').diagnostics).toEqual([diagnose('link/dangling', place, { href: 'nhapp.md' })])
})

test('refuses a link to what appears later than the page it stands on', () => {
  expect(withLink('/tin/2026/03/mai/').diagnostics).toEqual([
    diagnose('link/dangling', place, { href: '/tin/2026/03/mai/' }),
  ])
  expect(withLink('mai.md', scheduledFor('2026-03-01T23:59:00Z')).diagnostics).toEqual([
    diagnose('link/dangling', place, { href: 'mai.md' }),
  ])
})

test('accepts a link to what appears no later than the page it stands on', () => {
  expect(withLink('mai.md', scheduledFor('2026-03-02T00:00:00Z')).diagnostics).toEqual([])
  expect(withLink('nhap.md', { draft: true }).diagnostics).toEqual([])
})

test.each(['hong.md', '/news/2018/hong.md', '/tin/2018/09/hong/', '/t/zzzzz'])(
  'says nothing of %s while that file has errors of its own',
  (href) => {
    expect(leadsTo(href)).toEqual({ filled: 'link', to: { path: '/tin/2018/10/tu-dau/' } })
  },
)

test('tells type and size behind a link to an attachment, and nothing behind one that leads outside', () => {
  const pieces = (href: string) => [
    { hole: 'link' as const, href, place },
    { hole: 'attachment' as const, href },
  ]
  const { value } = catalogueSite(
    input({
      articles: [article({ body: body([...pieces('/media/bao-cao.pdf'), ...pieces('https://x.vn/a.pdf')]) })],
      media: files,
    }),
  )
  expect(value.articles[0]?.body).toEqual([
    { filled: 'link', to: { path: '/media/bao-cao.pdf' } },
    { filled: 'attachment', type: 'PDF', bytes: 2048 },
    { filled: 'link', to: { outside: 'https://x.vn/a.pdf' } },
    { filled: 'nothing' },
  ])
})

test('settles the menu, and says which item leads nowhere', () => {
  const menu = at('site.yaml', 30, 9)
  const { value, diagnostics } = catalogueSite(
    input({
      settings: {
        ...settings,
        navigation: [
          { label: 'Liên hệ', to: '/pages/lien-he/index.md' },
          { label: 'Cổng', to: 'https://chinhphu.vn' },
          { label: 'Sai', to: '/lien-hee/' },
        ],
        places: { 'navigation.2.to': menu },
      },
      pages: [contact],
    }),
  )
  expect(value.settings.navigation.slice(0, 2)).toEqual([
    { label: 'Liên hệ', to: '/lien-he/' },
    { label: 'Cổng', to: 'https://chinhphu.vn' },
  ])
  expect(diagnostics).toEqual([
    diagnose('link/dangling', menu, { href: '/lien-hee/', suggestion: '/lien-he/' }),
  ])
})

function scheduledFor(published: string): Partial<Article> {
  return { published: published as Article['published'] }
}
