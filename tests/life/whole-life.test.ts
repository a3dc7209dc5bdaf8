/** The whole life of one article, and what becomes of every code that was printed on the way. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import jsQR from 'jsqr'
import { expect, test } from 'vitest'
import { buildSite } from '../../src/build-site.ts'
import type { Instant } from '../../src/model/time.ts'
import { rasterise } from '../qr/rasterise.ts'
import { buildRequest } from '../setup/build-request.ts'
import { readTree } from '../setup/file-tree.ts'
import { fingerprints } from '../setup/fingerprints.ts'
import { temporaryFolder } from '../setup/temporary-folder.ts'

const settings = `title: Bản tin
description: Tin thử
url: https://haiphong.gov.vn
locale: vi
zone: Asia/Ho_Chi_Minh
agency: { name: Ủy ban, responsible: Nguyễn Hải, address: 18 Hoàng Diệu, email: tin@haiphong.gov.vn, emblem: dau.svg }
categories: { tin: Tin }
`
const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="6"><rect width="8" height="6"/></svg>'

const articleText = (fields: string) => `---
id: k7m39
title: Một cửa giải quyết 1.390 hồ sơ
summary: Tám tháng đầu năm, bộ phận một cửa đã giải quyết đúng hạn.
published: 2026-03-02T08:00+07:00
author: Ban biên tập
source: { name: haiphong.gov.vn }
category: tin
tags: [một cửa]
${fields}---

Chỉ đứng trong bài này.

![Bàn tiếp nhận](ban.svg "Bàn tiếp nhận")
`

const neighbour = articleText('')
  .replace('k7m39', 'b0001')
  .replace('Một cửa giải quyết 1.390 hồ sơ', 'Bài thay thế')
  .replace('2026-03-02', '2026-03-01')
  .replace('Tám tháng', 'Chín tháng')
  .replace(/Chỉ đứng[\s\S]*$/, 'Bài khác.\n')

const first = '  - { date: 2026-03-05T08:00+07:00, was: 1.390 hồ sơ, now: 1.309 hồ sơ, kind: major }\n'
const minor = '  - { date: 2026-03-06T08:00+07:00, was: Hải phòng, now: Hải Phòng, kind: minor }\n'
const second = '  - { date: 2026-03-09T08:00+07:00, was: 1.309 hồ sơ, now: 1.310 hồ sơ, kind: major }\n'
const corrected = `corrections:\n${first}${minor}${second}`
const expiring = 'expires: 2026-03-20T00:00+07:00\n'
const reason = 'reason: Số liệu chưa được kiểm tra\nreplacedBy: bai-khac.md\n'

/** What the front matter says besides, and when the site is built. */
const life = [
  { name: 'draft', now: '2026-03-01T05:00:00Z', fields: 'draft: true\n' },
  { name: 'scheduled', now: '2026-03-02T00:59:59Z', fields: '' },
  { name: 'published', now: '2026-03-02T01:00:00Z', fields: '' },
  { name: 'corrected', now: '2026-03-05T02:00:00Z', fields: `corrections:\n${first}` },
  { name: 'corrected a little', now: '2026-03-07T02:00:00Z', fields: `corrections:\n${first}${minor}` },
  { name: 'corrected again', now: '2026-03-10T02:00:00Z', fields: corrected + expiring },
  { name: 'expired', now: '2026-03-19T17:00:00Z', fields: corrected + expiring },
  {
    name: 'withdrawn',
    now: '2026-03-21T02:00:00Z',
    fields: `${corrected}${expiring}status: withdrawn\n${reason}`,
  },
  {
    name: 'removed',
    now: '2026-03-22T02:00:00Z',
    fields: `${corrected}status: removed\nhideTitle: true\n${reason}`,
  },
] as const

const address = '/tin/2026/03/mot-cua/'
const site = {
  'content/site.yaml': settings,
  'content/media/dau.svg': picture,
  'content/media/ban.svg': picture,
  'content/news/bai-khac.md': neighbour,
}

function put(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

function htmlAt(out: string, path: string): string {
  const file = join(out, path, 'index.html')
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

/** What a phone reads from the code at the end of a page; undefined where there is none. */
function scanned(html: string): string | undefined {
  const [, box, path] = /<svg[^>]* viewBox="0 0 (\d+) \d+"[^>]*>.*? d="(m[^"]+)"/.exec(html) ?? []
  if (path === undefined) return undefined
  const { data, width, height } = rasterise(path, Number(box), 3)
  return jsQR.default(data, width, height)?.data
}

/** Where a code ends for somebody whose browser runs no script, and what that page says. */
function followed(out: string, code: string): readonly string[] {
  const path = new URL(code).pathname
  const [, onward = path] = /http-equiv="refresh" content="0; url=([^"]+)"/.exec(htmlAt(out, path)) ?? []
  const words = /<(?:h1|p class="notice-text"|dd class="now")[^>]*>([^<]*)</g
  return [onward, ...[...htmlAt(out, onward).matchAll(words)].map(([, said = '']) => said)]
}

/** Its page, and those of its codes. */
function isItsOwn(path: string): boolean {
  return `/${path}`.startsWith(address) || /^(?:t|\.well-known)\//.test(path)
}

/** As a link of a page, or as the text of an element. */
function isNamedIn(text = ''): boolean {
  return text.includes(`${address}"`) || text.includes(`${address}<`)
}

const everywhere = [
  'chuyen-muc/tin/feed.json',
  'chuyen-muc/tin/feed.xml',
  'chuyen-muc/tin/index.html',
  'chuyen-muc/tin/rss.xml',
  'feed.json',
  'feed.xml',
  'index.html',
  'luu-tru/2026/03/index.html',
  'rss.xml',
  'the/mot-cua/index.html',
  'tim-kiem/1.json',
  'tin/2026/03/bai-khac/index.html',
  'tin/index.html',
]

test('every code that was printed ends at a page that tells the truth, at every moment of its life', async () => {
  const folder = temporaryFolder()
  const request = buildRequest(folder, folder)
  const out = request.outFolder
  put(folder, site)
  const codes = new Set<string>()
  const seen: Record<string, unknown> = {}
  for (const { name, now, fields } of life) {
    put(folder, { 'content/news/mot-cua.md': articleText(fields) })
    const { diagnostics, nextBuildAt } = await buildSite({ ...request, now: now as Instant })
    expect(diagnostics).toEqual([])
    const clean = buildRequest(folder, temporaryFolder(), { now: now as Instant })
    await buildSite(clean)
    expect(fingerprints(out)).toEqual(fingerprints(clean.outFolder))

    const html = htmlAt(out, address)
    const code = scanned(html)
    if (code !== undefined) codes.add(code)
    const files = readTree(out)
    seen[name] = {
      next: nextBuildAt,
      listedIn: Object.keys(files).filter(
        (path) => !isItsOwn(path) && !/^sitemap-/.test(path) && isNamedIn(files[path]),
      ),
      isInSitemap: files['sitemap-2026.xml']?.includes(address),
      codes: Object.fromEntries([...codes].map((known) => [new URL(known).pathname, followed(out, known)])),
      isHidden: html.includes('content="noindex"'),
    }
  }
  expect(seen).toEqual({
    draft: { next: '2026-03-02T17:00:00Z', listedIn: [], isInSitemap: false, isHidden: false, codes: {} },
    scheduled: { next: '2026-03-02T01:00:00Z', listedIn: [], isInSitemap: false, isHidden: false, codes: {} },
    published: {
      next: '2026-03-02T17:00:00Z',
      listedIn: everywhere,
      isInSitemap: true,
      isHidden: false,
      codes: { '/t/k7m39': ['/tin/2026/03/mot-cua/', 'Một cửa giải quyết 1.390 hồ sơ'] },
    },
    corrected: {
      next: '2026-03-19T01:00:00Z',
      listedIn: everywhere,
      isInSitemap: true,
      isHidden: false,
      codes: {
        '/t/k7m39': ['/t/k7m39', 'Bản in này đã cũ', '1.309 hồ sơ'],
        '/t/k7m391': ['/tin/2026/03/mot-cua/', 'Một cửa giải quyết 1.390 hồ sơ', '1.309 hồ sơ'],
      },
    },
    'corrected a little': {
      next: '2026-03-19T01:00:00Z',
      listedIn: everywhere,
      isInSitemap: true,
      isHidden: false,
      codes: {
        '/t/k7m39': ['/t/k7m39', 'Bản in này đã cũ', 'Hải Phòng', '1.309 hồ sơ'],
        '/t/k7m391': ['/tin/2026/03/mot-cua/', 'Một cửa giải quyết 1.390 hồ sơ', '1.309 hồ sơ', 'Hải Phòng'],
      },
    },
    'corrected again': {
      next: '2026-03-19T01:00:00Z',
      listedIn: everywhere,
      isInSitemap: true,
      isHidden: false,
      codes: {
        '/t/k7m39': ['/t/k7m39', 'Bản in này đã cũ', '1.310 hồ sơ', 'Hải Phòng', '1.309 hồ sơ'],
        '/t/k7m391': ['/t/k7m391', 'Bản in này đã cũ', '1.310 hồ sơ'],
        '/t/k7m392': [
          '/tin/2026/03/mot-cua/',
          'Một cửa giải quyết 1.390 hồ sơ',
          '1.310 hồ sơ',
          '1.309 hồ sơ',
          'Hải Phòng',
        ],
      },
    },
    expired: {
      next: undefined,
      listedIn: [],
      isInSitemap: true,
      isHidden: false,
      codes: {
        '/t/k7m39': [
          '/t/k7m39',
          'Bản in này đã cũ',
          'Thông tin trong bài này đã hết hạn từ Thứ Sáu, 20/03/2026 00:00.',
          '1.310 hồ sơ',
          'Hải Phòng',
          '1.309 hồ sơ',
        ],
        '/t/k7m391': [
          '/t/k7m391',
          'Bản in này đã cũ',
          'Thông tin trong bài này đã hết hạn từ Thứ Sáu, 20/03/2026 00:00.',
          '1.310 hồ sơ',
        ],
        '/t/k7m392': [
          '/tin/2026/03/mot-cua/',
          'Thông tin trong bài này đã hết hạn từ Thứ Sáu, 20/03/2026 00:00.',
          'Một cửa giải quyết 1.390 hồ sơ',
          '1.310 hồ sơ',
          '1.309 hồ sơ',
          'Hải Phòng',
        ],
      },
    },
    withdrawn: {
      next: undefined,
      listedIn: [],
      isInSitemap: false,
      isHidden: true,
      codes: {
        '/t/k7m39': [
          '/t/k7m39',
          'Bản in này đã cũ',
          'Bài viết này đã bị thu hồi.',
          '1.310 hồ sơ',
          'Hải Phòng',
          '1.309 hồ sơ',
        ],
        '/t/k7m391': ['/t/k7m391', 'Bản in này đã cũ', 'Bài viết này đã bị thu hồi.', '1.310 hồ sơ'],
        '/t/k7m392': [
          '/tin/2026/03/mot-cua/',
          'Bài viết này đã bị thu hồi.',
          'Một cửa giải quyết 1.390 hồ sơ',
          '1.310 hồ sơ',
          '1.309 hồ sơ',
          'Hải Phòng',
        ],
      },
    },
    removed: {
      next: undefined,
      listedIn: [],
      isInSitemap: false,
      isHidden: true,
      codes: {
        '/t/k7m39': ['/tin/2026/03/mot-cua/', 'Bài viết đã được gỡ bỏ'],
        '/t/k7m391': ['/tin/2026/03/mot-cua/', 'Bài viết đã được gỡ bỏ'],
        '/t/k7m392': ['/tin/2026/03/mot-cua/', 'Bài viết đã được gỡ bỏ'],
      },
    },
  })
}, 60_000)

test('nothing of what a removed article said is published, nor its pictures', async () => {
  const folder = temporaryFolder()
  const request = buildRequest(folder, folder, { now: '2026-03-22T02:00:00Z' as Instant })
  put(folder, { ...site, 'content/news/mot-cua.md': articleText(life[8].fields) })
  await buildSite(request)
  const files = readTree(request.outFolder)
  const revealing = ['Một cửa giải quyết', 'Tám tháng đầu năm', 'Chỉ đứng trong bài này', '1.310', 'ban.svg']
  expect(
    Object.keys(files).filter((path) =>
      revealing.some((words) => path.includes(words) || files[path]?.includes(words)),
    ),
  ).toEqual([])
})
