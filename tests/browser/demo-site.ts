/** The site in this repository, served on a port of its own, for tests that look at it. */
import { readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chromium } from 'playwright-core'
import sirv from 'sirv'

/** One page of every kind. */
export const pageKinds = {
  home: '/',
  article: '/tin/2018/09/kiem-tra-cai-cach-hanh-chinh-ban-quan-ly-khu-kinh-te/',
  'article with gallery': '/tin/2026/11/dua-anh-vao-bai/',
  'article with everything': '/tin/2026/11/moi-thanh-phan-cua-mot-trang/',
  'article with a chart in its text': '/tin/2026/11/dem-ma-loi-trong-kho/',
  'article in English': '/en/news/2026/11/inspection-of-the-economic-zone-authority/',
  news: '/tin/',
  category: '/chuyen-muc/huong-dan/',
  tag: '/the/ma-qr/',
  office: '/co-quan/nhom-bantin/',
  archive: '/luu-tru/',
  'archive of a year': '/luu-tru/2026/',
  'archive of a month': '/luu-tru/2026/11/',
  corrections: '/dinh-chinh/',
  'codes of sheets': '/t/',
  'plain page': '/gioi-thieu/',
  accessibility: '/tiep-can/',
  search: '/tim-kiem/',
  'site map': '/so-do/',
  'not found': '/404.html',
} as const

export interface Server {
  readonly origin: string
  close(): void
}

/** Kinds of pages that the site in this repository has nothing for: those of `tests/sites/series`. */
export const seriesPageKinds = {
  figures: '/so-lieu/',
  series: '/so-lieu/ho-so-so-mot/',
  'series of a single value': '/so-lieu/thu-ngan-sach/',
  'article whose figure was replaced': '/tin/2026/03/thang-2/',
} as const

/** Serves a folder as a plain static host does. */
export async function serveFolder(folder: string): Promise<Server> {
  const files = sirv(folder, { dev: true, etag: false })
  const server = createServer((request, response) =>
    files(request, response, () => {
      response.writeHead(404).end()
    }),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => server.close(),
  }
}

/** Debian's Chromium, without the requests to its maker's hosts that it makes at a start. */
export function launchBrowser(...further: readonly string[]) {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...further,
    ],
  })
}

/** Every HTML file of a built site, as addresses. */
export function addressesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => `/${path.replace(/index\.html$/, '')}`)
    .sort()
}
