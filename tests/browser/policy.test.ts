import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import sirv from 'sirv'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { responseHeaders } from '../../src/render/hosting/response-headers.ts'
import { launchBrowser, pageKinds } from './demo-site.ts'

/** The header that hosts are told to send. */
const policy = responseHeaders('https://bantin.example').always['Content-Security-Policy'] ?? ''

let origin: string
let browser: Browser
const server = createServer()

beforeAll(async () => {
  const files = sirv(inject('demoSite'), {
    dev: true,
    etag: false,
    setHeaders: (response) => response.setHeader('Content-Security-Policy', policy),
  })
  server.on('request', files)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  server.close()
})

test('the policy allows nothing from elsewhere and nothing in line, and operators.md has the same', () => {
  expect(policy).toMatch(/^default-src 'self';/)
  expect(policy).not.toMatch(/unsafe|https?:|data:|\*/)
  expect(readFileSync('docs/operators.md', 'utf8')).toContain(`\`${policy}\``)
})

// With film, pictures, tools, code and a search; the other kinds ask for nothing that these don't.
const kinds = ['home', 'article', 'article with gallery', 'site map', 'search'] as const

test.each(kinds)('%s works under the policy', async (kind) => {
  const page = await browser.newPage()
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(origin + pageKinds[kind])
  // Pictures and films further down are only asked for when they come into view.
  for (const media of await page.locator('img, video').all()) await media.scrollIntoViewIfNeeded()
  for (const button of await page.locator('main button:visible').all()) await button.click()
  if (kind === 'search') {
    await page.getByRole('searchbox').fill('qr')
    await page.locator('.search-results li').first().waitFor()
  }
  await page.waitForLoadState('networkidle')
  expect(complaints).toEqual([])
  await page.close()
})
