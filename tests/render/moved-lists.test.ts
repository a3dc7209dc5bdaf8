import { expect, test } from 'vitest'
import type { UrlPath } from '../../src/model/address.ts'
import { startOf } from '../../src/model/place.ts'
import { siteFile } from '../../src/model/site-settings.ts'
import { movedLists } from '../../src/render/feeds/moved-lists.ts'
import { articleOf, siteOf } from './site-of.ts'

const redirect = (from: string, to: string) => ({
  ...{ from: from as UrlPath, to: to as UrlPath },
  ...{ title: '', summary: '', file: startOf(siteFile).file },
})

test('the feeds of a list that has news lead to those of its page, and those of one that is gone to all news', () => {
  const site = siteOf({
    articles: [articleOf({ id: 'm0001', category: 'cai-cach' })],
    redirects: [
      redirect('/chuyen-muc/mot-cua/', '/chuyen-muc/cai-cach/'),
      redirect('/muc.aspx', '/chuyen-muc/cai-cach/'),
      redirect('/chuyen-muc/cau-duong/', '/chuyen-muc/giao-thong/'),
      redirect('/co-quan/phong/', '/co-quan/'),
      redirect('/the/iso/', '/the/'),
      redirect('/tin/cu/', '/tin/2018/09/m0001/'),
    ],
  })
  expect(movedLists(site.redirects, site)).toEqual([
    { from: '/chuyen-muc/mot-cua/', to: '/chuyen-muc/cai-cach/' },
    { from: '/co-quan/phong/', to: '/' },
  ])
})

test('all news are those of the language that the list was in', () => {
  const site = siteOf({ settings: { locale: 'en', isTranslation: true } })
  expect(movedLists([redirect('/en/office/section/', '/en/office/')], site)).toEqual([
    { from: '/en/office/section/', to: '/en/' },
  ])
})
