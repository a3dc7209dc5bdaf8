/** The pages that the demonstration site has no reason to have: of articles that were corrected, withdrawn, removed. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildSite } from '../../src/build-site.ts'
import { buildRequest } from '../setup/build-request.ts'
import { axeFaults } from './axe-faults.ts'
import { launchBrowser, type Server, serveFolder } from './demo-site.ts'

let own: string
let server: Server
let browser: Browser

beforeAll(async () => {
  own = mkdtempSync(join(tmpdir(), 'bantin-'))
  const request = buildRequest(join(import.meta.dirname, '..', 'sites', 'states'), own)
  await buildSite(request)
  server = await serveFolder(request.outFolder)
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  server?.close()
  rmSync(own, { recursive: true, force: true })
})

test.each([
  ['a corrected article', '/tin/2026/11/dinh-chinh/'],
  ['an expired article', '/tin/2026/11/het-han/'],
  ['a withdrawn article', '/tin/2026/11/thu-hoi/'],
  ['a removed article', '/tin/2026/10/go-bo/'],
  ['a removed article without its title', '/tin/2026/10/go-bo-ca-ten/'],
  ['the code of an old sheet', '/t/d0001/'],
  ['the code of an old sheet of a withdrawn article', '/t/t0001/'],
  ['the register of corrections', '/dinh-chinh/'],
  ['the front page with corrections', '/'],
])('%s passes axe in light and dark and never scrolls sideways', async (_, address) => {
  const context = await browser.newContext({ bypassCSP: true })
  const page = await context.newPage()
  await page.goto(server.origin + address)
  for (const [width, colorScheme] of [
    [1280, 'light'],
    [360, 'light'],
    [360, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme })
    expect(await axeFaults(page), `${width} px, ${colorScheme}`).toEqual([])
  }
  await page.setViewportSize({ width: 320, height: 700 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  await context.close()
})

test('an old sheet waits for its reader, and the newest code does not', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${server.origin}/t/d0001/`)
  expect(await page.locator('h1').textContent()).toBe('Bản in này đã cũ')
  await page.locator('.way-on a').click()
  expect(new URL(page.url()).pathname).toBe('/tin/2026/11/dinh-chinh/')
  await page.goto(`${server.origin}/t/d00011/`)
  await page.waitForURL('**/tin/2026/11/dinh-chinh/')
  await context.close()
})
