/** The moment before an article appears or expires, and that moment, in sites all around the world. */
import { expect, test } from 'vitest'
import { catalogueSite } from '../../src/catalogue/catalogue-site.ts'
import { diagnose } from '../../src/model/diagnostic.ts'
import { startOf } from '../../src/model/place.ts'
import { siteFile } from '../../src/model/site-settings.ts'
import { type Instant, instantOf, type PlainDate } from '../../src/model/time.ts'
import { article, input, settings } from './given.ts'

function siteAt(
  now: string,
  written: { readonly published: string; readonly expires?: string },
  zone = settings.zone,
) {
  const [published, expires, moment] = [written.published, written.expires ?? '', now].map(instantOf)
  const { value } = catalogueSite(
    input({
      settings: { ...settings, zone },
      articles: [article({ published: published as Instant, ...(expires && { expires }) })],
      now: moment as Instant,
    }),
  )
  return {
    listed: value.articles.map(({ address }) => address),
    retired: value.retired.map(({ address }) => address),
    fresh: value.fresh.length,
    next: value.nextChange,
  }
}

test.each([
  [
    '2026-12-01T00:00+07:00',
    '2026-11-30T23:59:59+07:00',
    '2026-12-01T00:00:00+07:00',
    '2026-12-02T17:00:00Z',
  ],
  // Clocks were set by the sun then.
  [
    '1901-01-01T00:00+07:00',
    '1900-12-31T23:59:59+07:00',
    '1901-01-01T00:00:00+07:00',
    '1901-01-02T16:53:30Z',
  ],
  ['2399-12-31T23:59:59+07:00', '2399-12-31T23:59:58+07:00', '2399-12-31T16:59:59Z', '2400-01-01T17:00:00Z'],
])('%s is public at its second, and not one before', (published, before, then, stale) => {
  const ahead = siteAt(before, { published })
  expect([ahead.listed, ahead.fresh, ahead.next]).toEqual([[], 0, instantOf(published)])
  const there = siteAt(then, { published })
  expect([there.listed.length, there.fresh, there.next]).toEqual([1, 1, stale])
})

test.each([
  ['2026-11-28T00:00+07:00', 'Asia/Ho_Chi_Minh', '2026-11-29T17:00:00Z'],
  ['2026-11-28T23:59:59+07:00', 'Asia/Ho_Chi_Minh', '2026-11-29T17:00:00Z'],
  // The days of two zones, and one whose clocks are set back in these two days.
  ['2026-11-28T23:59:59+07:00', 'Pacific/Honolulu', '2026-11-30T10:00:00Z'],
  ['2026-10-31T12:00+00:00', 'America/New_York', '2026-11-02T05:00:00Z'],
])('%s is fresh on its day and the next in %s, and a build is due after that', (published, zone, end) => {
  const written = { published }
  const before = new Date(Date.parse(end) - 1000).toISOString().replace('.000', '')
  expect(siteAt(before, written, zone)).toMatchObject({ fresh: 1, next: end })
  expect(siteAt(end, written, zone)).toMatchObject({ fresh: 0, next: undefined })
})

test('what expires is no longer fresh either, and leaves once', () => {
  const written = { published: '2026-01-01T08:00+07:00', expires: '2026-01-01T09:00+07:00' }
  expect(siteAt('2026-01-01T08:30+07:00', written)).toMatchObject({ fresh: 1, next: '2026-01-01T02:00:00Z' })
  expect(siteAt('2026-01-01T09:00+07:00', written)).toMatchObject({ fresh: 0, next: undefined })
})

test('expires at its second, and is expected to until then', () => {
  const written = { published: '2026-01-01T08:00+07:00', expires: '2026-12-31T23:00+07:00' }
  const end = instantOf(written.expires)
  const open = siteAt('2026-12-31T15:59:59Z', written)
  expect([open.listed.length, open.retired.length, open.next]).toEqual([1, 0, end])
  const over = siteAt('2026-12-31T16:00:00Z', written)
  expect([over.listed.length, over.retired.length, over.next]).toEqual([0, 1, undefined])
})

test('a scheduled article that will expire is waited for twice, in order', () => {
  const written = { published: '2026-12-01T08:00+07:00', expires: '2026-12-02T08:00+07:00' }
  const nexts = ['2026-11-30T00:00Z', '2026-12-01T01:00Z', '2026-12-02T01:00Z'].map(
    (now) => siteAt(now, written).next,
  )
  expect(nexts).toEqual(['2026-12-01T01:00:00Z', '2026-12-02T01:00:00Z', undefined])
})

test.each([
  ['Asia/Ho_Chi_Minh', '/tin/2026/12/mot-cua/'],
  ['UTC', '/tin/2026/11/mot-cua/'],
  ['America/New_York', '/tin/2026/11/mot-cua/'],
  ['Pacific/Kiritimati', '/tin/2026/12/mot-cua/'],
])('the zone %s moves the day, never the moment', (zone, address) => {
  const published = '2026-12-01T00:00+07:00'
  expect(siteAt('2026-11-30T16:59:59Z', { published }, zone).listed).toEqual([])
  expect(siteAt('2026-11-30T17:00:00Z', { published }, zone).listed).toEqual([address])
})

test('a contact for security is warned of once its last day is over, and a build is due then', () => {
  const security = { contact: 'mailto:a@host.example', expires: '2027-06-30' as PlainDate }
  const at = (now: string) =>
    catalogueSite(input({ settings: { ...settings, security }, now: now as Instant }))
  expect(at('2027-06-30T16:59:59Z').diagnostics).toEqual([])
  expect(at('2027-06-30T16:59:59Z').value.nextChange).toBe('2027-06-30T17:00:00Z')
  const over = at('2027-06-30T17:00:00Z')
  expect(over.diagnostics).toEqual([
    diagnose('site/security-expired', startOf(siteFile), { expires: '2027-06-30' }),
  ])
  expect(over.value.nextChange).toBeUndefined()
})
