import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import jsqr from 'jsqr'
import type { Browser } from 'playwright-core'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import { temporaryFolder } from '../setup/temporary-folder.ts'
import { launchBrowser, pageKinds, type Server, serveFolder } from './demo-site.ts'

const shortLink = 'https://bantin.example/t/k7m39'
const dotsPerInch = 150
const folder = inject('demoSite')
let server: Server
let browser: Browser

beforeAll(async () => {
  server = await serveFolder(folder)
  browser = await launchBrowser()
  const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm')
  prepareZXingModule({ overrides: { wasmBinary: readFileSync(wasm).buffer as ArrayBuffer } })
})

afterAll(async () => {
  await browser?.close()
  server?.close()
})

/** Prints the page that `address` names; gives the PDF's path and that of the picture of each of its sheets. */
async function print(address: string, javaScriptEnabled = true) {
  const paper = temporaryFolder()
  const context = await browser.newContext({ javaScriptEnabled, colorScheme: 'dark' })
  const page = await context.newPage()
  await page.goto(server.origin + address, { waitUntil: 'networkidle' })
  const pdf = join(paper, 'page.pdf')
  writeFileSync(pdf, await page.pdf({ preferCSSPageSize: true, printBackground: false }))
  await context.close()
  execFileSync('pdftoppm', ['-r', String(dotsPerInch), '-png', pdf, join(paper, 'sheet')])
  const sheets = readdirSync(paper).filter((name) => name.endsWith('.png'))
  return { pdf, sheets: sheets.sort().map((name) => join(paper, name)) }
}

function pixelsOf(sheet: string) {
  const { data, width, height } = PNG.sync.read(readFileSync(sheet))
  return { data: new Uint8ClampedArray(data), width, height }
}

test('a printed article carries a code that three readers take to an address that exists', async () => {
  const { sheets } = await print(pageKinds.article)
  const readers: Record<string, (sheet: string) => Promise<readonly string[]> | readonly string[]> = {
    zbar: (sheet) => {
      try {
        return execFileSync('zbarimg', ['-q', '--raw', sheet], { encoding: 'utf8' }).trim().split('\n')
      } catch {
        return []
      }
    },
    zxing: async (sheet) => (await readBarcodes(pixelsOf(sheet) as ImageData)).map(({ text }) => text),
    jsqr: (sheet) => {
      const { data, width, height } = pixelsOf(sheet)
      const found = jsqr.default(data, width, height)
      return found ? [found.data] : []
    },
  }
  for (const [name, read] of Object.entries(readers)) {
    const texts = (await Promise.all(sheets.map(read))).flat()
    expect(texts, name).toContain(shortLink)
  }
  expect(existsSync(join(folder, new URL(shortLink).pathname, 'index.html'))).toBe(true)
})

test('the printed symbol is 25 mm wide', async () => {
  const { sheets } = await print(pageKinds.article)
  const results = (
    await Promise.all(sheets.map((sheet) => readBarcodes(pixelsOf(sheet) as ImageData)))
  ).flat()
  const code = results.find(({ text }) => text === shortLink)
  const { topLeft, topRight } = code?.position ?? { topLeft: { x: 0, y: 0 }, topRight: { x: 0, y: 0 } }
  const millimetres = (Math.hypot(topRight.x - topLeft.x, topRight.y - topLeft.y) / dotsPerInch) * 25.4
  expect(millimetres).toBeGreaterThan(24.5)
  expect(millimetres).toBeLessThan(25.5)
})

test.each(Object.entries(pageKinds))(
  '%s: nothing is wider than the sheet, for browsers would shrink the whole page, the code with it',
  async (_kind, address) => {
    // A4 without the margins, at 96 pixels an inch.
    const context = await browser.newContext({ viewport: { width: 661, height: 1009 } })
    const page = await context.newPage()
    await page.emulateMedia({ media: 'print' })
    await page.goto(server.origin + address)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    await context.close()
    expect(width).toBeLessThanOrEqual(661)
  },
)

test('two photos, ten paragraphs and fourteen figures fit on two sheets, with the code on the second', async () => {
  const { sheets } = await print(pageKinds.article)
  const codes = await Promise.all(
    sheets.map(async (sheet) => (await readBarcodes(pixelsOf(sheet) as ImageData)).map(({ text }) => text)),
  )
  expect(codes).toEqual([[], [shortLink]])
})

test('the front page fills its sheets: a list of headlines may go on on the next one', async () => {
  const { pdf } = await print(pageKinds.home)
  const first = execFileSync('pdftotext', ['-layout', '-l', '1', pdf, '-'], { encoding: 'utf8' })
  const [, latest = ''] = first.split('Tin mới nhất')
  expect(latest.match(/\d\d\/\d\d\/\d{4}/g)?.length).toBeGreaterThan(2)
})

test.each(Object.entries(pageKinds).filter(([kind]) => kind.startsWith('article')))(
  '%s: the code never has a sheet to itself',
  async (_kind, address) => {
    const { pdf, sheets } = await print(address)
    const last = execFileSync('pdftotext', ['-f', String(sheets.length), pdf, '-'], { encoding: 'utf8' })
    // The signature and words of the text stand above it.
    expect(last.normalize('NFC').split('QR Code')[0]?.length).toBeGreaterThan(60)
  },
)

test('the sheet says whose it is, what, when, and where to find it, and leaves the navigation out', async () => {
  const { pdf } = await print(pageKinds.article)
  const text = execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' })
    .replace(/\s+/g, ' ')
    .normalize('NFC')
  for (const words of [
    'Bản tin Bantin',
    'Kiểm tra cải cách hành chính tại Ban Quản lý Khu kinh tế Hải Phòng',
    'Thứ Sáu, 28/09/2018 16:30',
    'Hồ sơ tiếp nhận',
    'bantin.example/t/k7m39',
    'In lúc',
  ]) {
    expect(text).toContain(words)
  }
  expect(text).not.toContain('Tin khác')
  expect(text).not.toContain('Sơ đồ trang')
})

test('without script the sheet is the same but for the time of printing', async () => {
  const { pdf } = await print(pageKinds.article, false)
  const text = execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' }).normalize('NFC')
  expect(text).toContain('bantin.example/t/k7m39')
  expect(text).not.toContain('In lúc')
})
