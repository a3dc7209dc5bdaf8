import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { page as address, article, previewed } from '../setup/previewed.ts'
import { launchBrowser } from './demo-site.ts'

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})

afterAll(() => browser?.close())

async function axeFaults(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    const axe = (globalThis as unknown as { axe: typeof import('axe-core') }).axe
    const { violations } = await axe.run(document)
    return violations.map(({ id, nodes }) => ({ id, at: nodes.map((node) => node.html.slice(0, 200)) }))
  })
}

test('a page follows what is saved, lists errors until they are mended, and asks nobody else', async () => {
  const { origin, save } = await previewed()
  const page = await browser.newPage()
  const messages: string[] = []
  const requests: string[] = []
  page.on('console', (message) => messages.push(message.text()))
  page.on('pageerror', (error) => messages.push(error.message))
  page.on('request', (request) => requests.push(request.url()))
  await page.goto(origin + address)
  save('content/news/cu.md', article('k7m39', 'draft: true\n', 'Đã sửa.'))
  await page.getByText('Đã sửa.').waitFor()
  expect(await page.getByText('Bản nháp').count()).toBe(1)

  save('content/news/cu.md', article('k7m39', 'sumary: x\n', 'Hỏng.'))
  const alert = page.getByRole('alert')
  await alert.waitFor()
  expect(await alert.innerText()).toContain('content/news/cu.md:9:1')
  expect(await alert.innerText()).toContain('Không có trường nào tên là sumary.')
  expect(await page.getByText('Đã sửa.').count()).toBe(1)
  await page.addScriptTag({ path: axePath })
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await axeFaults(page), colorScheme).toEqual([])
  }
  await page.setViewportSize({ width: 320, height: 700 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)

  await page.getByRole('button', { name: 'Đóng' }).focus()
  await page.keyboard.press('Escape')
  await alert.waitFor({ state: 'detached' })
  await page.reload()
  await alert.waitFor()

  save('content/news/cu.md', article('k7m39', '', 'Lành.'))
  await page.getByText('Lành.').waitFor()
  expect(await alert.count()).toBe(0)
  expect(messages).toEqual([])
  expect(requests.filter((url) => !url.startsWith(origin))).toEqual([])
  await page.close()
})
