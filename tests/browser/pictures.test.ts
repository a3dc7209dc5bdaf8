/**
 * Pages of every kind look as they did when somebody last looked: pictures of a site that stays as it is.
 *
 * `npm run test:update` takes those anew that have changed; look at them before you commit them.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildSite } from '../../src/build-site.ts'
import type { Instant } from '../../src/model/time.ts'
import { buildRequest } from '../setup/build-request.ts'
import { launchBrowser, type Server, serveFolder } from './demo-site.ts'
import { differingShare } from './differing-share.ts'

const folder = 'tests/browser/pictures'
const versionFile = join(folder, 'chromium.txt')

/** One page of every kind that stays open; signposts lead on at once. */
const kinds = {
  accessibility: '/tiep-can/',
  archive: '/luu-tru/',
  article: '/tin/2026/11/ra-soat/',
  'article-corrected': '/tin/2026/11/dinh-chinh/',
  'article-withdrawn': '/tin/2026/10/thu-hoi/',
  category: '/chuyen-muc/doi-song/',
  codes: '/t/',
  corrections: '/dinh-chinh/',
  figures: '/so-lieu/',
  home: '/',
  news: '/tin/',
  'not-found': '/404.html',
  'old-sheet': '/t/d3c21/',
  'plain-page': '/gioi-thieu/',
  removed: '/tin/2026/09/go-bo/',
  search: '/tim-kiem/?q=ho+so',
  series: '/so-lieu/ho-so/',
  'site-map': '/so-do/',
  tags: '/the/',
} as const
type Kind = keyof typeof kinds

const views: Readonly<Record<string, BrowserContextOptions>> = {
  wide: { viewport: { width: 1280, height: 800 } },
  narrow: { viewport: { width: 360, height: 740 } },
  dark: { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
  // A4. Without script it does not say when it was printed.
  print: { viewport: { width: 794, height: 1123 }, javaScriptEnabled: false },
}

/** The share of pixels that may differ: with the Chromium that took the pictures, and with any other. */
const mostSame = 0.0005
const mostOther = 0.02

let server: Server
let browser: Browser
let most = mostSame
const scratch = mkdtempSync(join(tmpdir(), 'bantin-pictures-'))
const pages = new Map<string, Page>()

beforeAll(async () => {
  const request = buildRequest(join(import.meta.dirname, 'pictured'), scratch, {
    now: '2026-11-26T00:00:00Z' as Instant,
  })
  expect(await buildSite(request)).toMatchObject({ outcome: 'published', diagnostics: [] })
  server = await serveFolder(request.outFolder)
  browser = await launchBrowser()
  if (process.env.UPDATE) writeFileSync(versionFile, `${browser.version()}\n`)
  if (readFileSync(versionFile, 'utf8').trim() !== browser.version()) most = mostOther
  for (const [view, options] of Object.entries(views)) {
    const page = await (await browser.newContext(options)).newPage()
    if (view === 'print') await page.emulateMedia({ media: 'print' })
    pages.set(view, page)
  }
})

afterAll(async () => {
  await browser?.close()
  server?.close()
  rmSync(scratch, { recursive: true })
})

/** What is seen first of the page. */
async function photograph(page: Page, kind: Kind): Promise<Buffer> {
  await page.goto(server.origin + kinds[kind])
  if (kind === 'search' && pages.get('print') !== page)
    await page.locator('.search-results li').first().waitFor()
  await page.evaluate(async () => {
    await document.fonts.ready
    const seen = [...document.images].filter((image) => image.getBoundingClientRect().top < innerHeight)
    await Promise.all(seen.map((image) => image.decode()))
  })
  return page.screenshot({ animations: 'disabled' })
}

test.each(Object.keys(kinds) as Kind[])('%s looks as it did', async (kind) => {
  const compared = await Promise.all(
    [...pages].map(([view, page]) => compare(`${kind}-${view}`, () => photograph(page, kind))),
  )
  expect(compared.flat()).toEqual([])
})

/** Says where the new picture is, if it differs. */
async function compare(name: string, take: () => Promise<Buffer>): Promise<readonly string[]> {
  const file = join(folder, `${name}.png`)
  const fresh = join(folder, `${name}.new.png`)
  rmSync(fresh, { force: true })
  const taken = await take()
  const share = existsSync(file) ? await differingShare(taken, readFileSync(file)) : 1
  if (share <= most) return []
  const target = process.env.UPDATE ? file : fresh
  await sharp(taken).png({ palette: true, colours: 16, dither: 0, effort: 10 }).toFile(target)
  return process.env.UPDATE ? [] : [`${(share * 100).toFixed(2)} % of ${name} is new: look at ${fresh}`]
}

test('there is a picture of everything, and of nothing else', () => {
  const wanted = Object.keys(kinds).flatMap((kind) => Object.keys(views).map((view) => `${kind}-${view}.png`))
  const there = readdirSync(folder).filter((name) => name.endsWith('.png') && !name.endsWith('.new.png'))
  expect(there.sort()).toEqual(wanted.sort())
})
