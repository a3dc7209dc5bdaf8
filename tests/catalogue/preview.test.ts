import { expect, test } from 'vitest'
import { catalogueSite } from '../../src/catalogue/catalogue-site.ts'
import { diagnose } from '../../src/model/diagnostic.ts'
import { article, at, body, input, page } from './given.ts'

const articles = [
  article({ id: 'b0001', slug: 'nhap', draft: true, tags: ['riêng'], published: '2026-02-01T05:00:00Z' }),
  article({ id: 'b0002', slug: 'mai', published: '2026-03-01T05:00:01Z' }),
  article({ id: 'b0003', slug: 'bay-gio', published: '2026-03-01T05:00:00Z' }),
]
const pages = [page({ file: 'pages/nhap.md', draft: true }), page()]

test('a preview shows drafts and what is scheduled, and says which they are', () => {
  const { value, diagnostics } = catalogueSite(input({ articles, pages, preview: true }))
  expect(diagnostics).toEqual([])
  expect(value.articles.map(({ slug, state }) => [slug, state])).toEqual([
    ['mai', 'scheduled'],
    ['bay-gio', undefined],
    ['nhap', 'draft'],
  ])
  expect(value.pages.map(({ address, state }) => [address, state])).toEqual([
    ['/gioi-thieu/', undefined],
    ['/nhap/', 'draft'],
  ])
  expect(value.tags.map(({ title }) => title)).toEqual(['riêng'])
  expect(value.nextChange).toBe('2026-03-01T05:00:01Z')
})

test('a preview has the faults of the build: nothing that readers see may lead to what they do not', () => {
  const [draft, , published] = articles
  if (!draft || !published) throw new Error('There are three articles.')
  const link = (href: string) => ({ hole: 'link' as const, href, place: at(published.file, 20) })
  const linking = { ...published, body: body([link('/news/2018/nhap.md'), link('/the/rieng/')]) }
  const faultsOf = (preview: boolean) =>
    catalogueSite(input({ articles: [draft, linking], preview })).diagnostics
  expect(faultsOf(true)).toEqual(faultsOf(false))
  expect(faultsOf(true)).toEqual([
    diagnose('link/dangling', at(published.file, 20), { href: '/news/2018/nhap.md' }),
    diagnose('link/dangling', at(published.file, 20), { href: '/the/rieng/' }),
  ])
})
