import { expect, test } from 'vitest'
import type { Instant } from '../../src/model/time.ts'
import { modelAt } from './rendering.ts'
import { articleOf, pageOf, siteOf } from './site-of.ts'

const published = '2018-09-28T09:30:00Z' as Instant

test('says in the words of the site why readers do not see an article or a page yet', () => {
  const stateIn = (locale: 'vi' | 'en') => {
    const site = siteOf({
      settings: { locale },
      articles: [
        articleOf({ id: 'b0001', published, state: 'scheduled' }),
        articleOf({ id: 'b0002', published, draft: true, state: 'draft' }),
        articleOf({ id: 'b0003', published }),
      ],
      pages: [pageOf('nhap', { draft: true, state: 'draft' }), pageOf('gioi-thieu')],
    })
    const articles = ['b0001', 'b0002', 'b0003'].map(
      (id) => modelAt(site, 'article', `tin/2018/09/${id}/index.html`).state,
    )
    const pages = ['nhap', 'gioi-thieu'].map((name) => modelAt(site, 'page', `${name}/index.html`).state)
    return [...articles, ...pages]
  }
  expect(stateIn('vi')).toEqual([
    'Hẹn đăng lúc Thứ Sáu, 28/09/2018 16:30',
    'Bản nháp',
    undefined,
    'Bản nháp',
    undefined,
  ])
  expect(stateIn('en')).toEqual([
    'Scheduled for Friday, 28 September 2018, 16:30',
    'Draft',
    undefined,
    'Draft',
    undefined,
  ])
})
