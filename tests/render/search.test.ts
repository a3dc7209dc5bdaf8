import { describe, expect, test } from 'vitest'
import { unpackShard } from '../../src/locale/search-shards.ts'
import { isPrinted } from '../../src/model/output-file.ts'
import type { Site } from '../../src/model/site.ts'
import type { Instant } from '../../src/model/time.ts'
import { modelAt, outputAt, rendered, textAt } from './rendering.ts'
import { articleOf, pageOf, siteOf } from './site-of.ts'

const old = articleOf({ id: 'k0001', published: '2016-02-03T00:00:00Z' as Instant })
const newer = articleOf({
  id: 'k0002',
  title: 'Rà soát hạ tầng',
  office: 'ban-quan-ly',
  tags: ['ISO 9001', 'một cửa'],
  keyTerms: 'UBND; 58/2019/NĐ-CP',
})
const plain = siteOf({ articles: [newer, old], settings: { url: 'https://host.example/tin-tuc' } })
const site: Site = {
  ...plain,
  shards: [
    { number: 3, articles: [newer] },
    { number: 2, articles: [] },
    { number: 1, articles: [old] },
  ],
}

describe('the page to search from', () => {
  test('names the shards that have something, and their years', () => {
    expect(modelAt(site, 'search', 'tim-kiem/index.html').sources).toEqual({
      page: { href: '/tin-tuc/assets/search.js' },
      worker: { href: '/tin-tuc/assets/search-worker.js' },
      folder: { href: '/tin-tuc/tin/' },
      parts: [
        { href: '/tin-tuc/tim-kiem/3.json', from: 2018, to: 2018 },
        { href: '/tin-tuc/tim-kiem/1.json', from: 2016, to: 2016 },
      ],
    })
  })

  test('offers what articles can be filtered by', () => {
    const { categories, offices, years } = modelAt(site, 'search', 'tim-kiem/index.html')
    expect(years).toEqual([2018, 2016])
    expect(categories.map(({ id, label }) => [id, label])).toEqual([
      ['cai-cach', 'Cải cách hành chính'],
      ['giao-thong', 'Giao thông'],
    ])
    expect(offices.map(({ id }) => id)).toEqual(['ban-quan-ly'])
  })

  test('is in the menu once: not besides one that site.yaml puts there', () => {
    const linked = siteOf({ settings: { navigation: [{ label: 'Tìm tin', to: '/tim-kiem/' }] } })
    expect(modelAt(plain, 'home', 'index.html').site.search?.href).toBe('/tin-tuc/tim-kiem/')
    expect(modelAt(linked, 'home', 'index.html').site.search).toBeUndefined()
  })

  test('is what the home page says to search engines', () => {
    const { jsonLd = '' } = modelAt(site, 'home', 'index.html')
    expect(JSON.parse(jsonLd)['@graph'][0].potentialAction.target.urlTemplate).toBe(
      'https://host.example/tin-tuc/tim-kiem/?q={query}',
    )
  })
})

describe('a shard', () => {
  test('has what search knows of its articles', () => {
    expect(unpackShard(JSON.parse(textAt(site, 'tim-kiem/3.json')), '/tin-tuc/tin/')).toEqual([
      {
        href: '/tin-tuc/tin/2018/09/k0002/',
        day: '2018-09-28',
        category: 'cai-cach',
        office: 'ban-quan-ly',
        title: 'Rà soát hạ tầng',
        summary: 'Tóm tắt k0002',
        tags: 'ISO 9001; một cửa',
        terms: 'UBND; 58/2019/NĐ-CP',
      },
    ])
  })

  test('is made when it is printed, of texts that the proof against leaks can read', () => {
    const { content, links } = outputAt(site, 'tim-kiem/3.json')
    expect(isPrinted(content)).toBe(false)
    expect(JSON.stringify(content)).toContain('58/2019/NĐ-CP')
    expect(links).toEqual([newer.address])
  })

  test('is not there for articles of which nothing is listed', () => {
    const paths = rendered({ ...site, pages: [pageOf('gioi-thieu')] }).outputs.map(({ path }) => path)
    expect(paths.filter((path) => path.startsWith('tim-kiem/'))).toEqual([
      'tim-kiem/index.html',
      'tim-kiem/3.json',
      'tim-kiem/1.json',
    ])
  })
})
