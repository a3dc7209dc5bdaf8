import { expect, test } from 'vitest'
import type { Instant } from '../../src/model/time.ts'
import { rendered, textAt } from './rendering.ts'
import { articleOf, siteOf } from './site-of.ts'

const at = (time: string) => time as Instant
const path = 'tin/2018/09/k7m39/ninjs.json'

test('says of an article that was withdrawn that nobody may use it', () => {
  const withdrawn = articleOf({ id: 'k7m39', state: 'withdrawn' })
  const site = { ...siteOf({}), retired: [withdrawn] }
  expect(JSON.parse(textAt(site, path))).toMatchObject({
    pubstatus: 'canceled',
    versioncreated: '2018-09-28T16:30:00+07:00',
  })
})

test('says when an article expires, and after that when it did', () => {
  const expires = at('2018-10-01T00:00:00Z')
  const statusOf = (article: ReturnType<typeof articleOf>) =>
    JSON.parse(textAt({ ...siteOf({}), retired: [article] }, path))
  expect(statusOf(articleOf({ id: 'k7m39', expires }))).toMatchObject({
    pubstatus: 'usable',
    expires: '2018-10-01T07:00:00+07:00',
    versioncreated: '2018-09-28T16:30:00+07:00',
  })
  expect(statusOf(articleOf({ id: 'k7m39', expires, state: 'expired' }))).toMatchObject({
    versioncreated: '2018-10-01T07:00:00+07:00',
  })
})

test.each(['draft', 'scheduled'] as const)('withholds a %s that a preview shows', (state) => {
  const site = siteOf({ articles: [articleOf({ id: 'k7m39', state })] })
  expect(JSON.parse(textAt(site, path))).toMatchObject({
    pubstatus: 'withheld',
    embargoed: '2018-09-28T16:30:00+07:00',
  })
})

test('is nowhere for an article that was removed', () => {
  const paths = rendered(siteOf({})).outputs.map(({ path }) => String(path))
  expect(paths.filter((each) => each.endsWith('ninjs.json'))).toEqual([])
})
