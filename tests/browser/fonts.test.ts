/** What the site's own fonts draw, and that nothing moves when they arrive. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { vietnameseLetters } from '../locale/vietnamese-letters.ts'
import { launchBrowser, pageKinds, type Server, serveFolder } from './demo-site.ts'

let server: Server
let browser: Browser

beforeAll(async () => {
  server = await serveFolder(inject('demoSite'))
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  server?.close()
})

/** The fonts that draw the text of the elements that `selector` finds, by what the browser says. */
async function fontsOf(page: Page, selector: string): Promise<readonly string[]> {
  const devTools = await page.context().newCDPSession(page)
  await devTools.send('DOM.enable')
  await devTools.send('CSS.enable')
  const { root } = await devTools.send('DOM.getDocument')
  const { nodeIds } = await devTools.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector })
  const found = await Promise.all(
    nodeIds.map((nodeId) => devTools.send('CSS.getPlatformFontsForNode', { nodeId })),
  )
  const fonts = found.flatMap(({ fonts }) => fonts)
  // "Be Vietnam Pro SemiBold" is the name of one of its cuts.
  const names = fonts.map(
    ({ familyName, isCustomFont }) =>
      `${familyName.replace(' SemiBold', '')}${isCustomFont ? '' : ', not ours'}`,
  )
  return [...new Set(names)]
}

test('every Vietnamese letter is drawn by the font of the site, in every cut', async () => {
  const page = await browser.newPage()
  await page.goto(server.origin + pageKinds.article)
  await page.locator('.prose').evaluate(
    (prose, letters) => {
      for (const cut of ['p', 'strong', 'em']) {
        const element = document.createElement(cut)
        element.className = 'letters'
        element.textContent = letters
        prose.append(element)
      }
    },
    vietnameseLetters.map(({ letter }) => letter).join(''),
  )
  await page.evaluate(() => document.fonts.ready)
  expect(await page.locator('.letters').count()).toBe(3)
  expect(await fontsOf(page, '.letters')).toEqual(['Be Vietnam Pro'])
  // What the page itself says: its code may have another font, and a sign that no font of letters has.
  expect(await fontsOf(page, 'h1, .summary, .prose p, .figures th, .figures td, .label')).toEqual([
    'Be Vietnam Pro',
  ])
  await page.close()
})

// 0.1 is what counts as good; a line that breaks anew near the top of a page is about 0.03.
const mostShift = 0.05

test.each(['home', 'article', 'article with everything', 'codes of sheets'] as const)(
  '%s: next to nothing moves when the fonts arrive after the text, and nothing else ever does',
  async (kind) => {
    for (const width of [360, 1280]) {
      const context = await browser.newContext({ viewport: { width, height: 800 } })
      const page = await context.newPage()
      await page.addInitScript(() => {
        const shifts: number[] = []
        Object.assign(globalThis, { shifts })
        new PerformanceObserver((list) => {
          shifts.push(...list.getEntries().map((entry) => (entry as unknown as { value: number }).value))
        }).observe({ type: 'layout-shift', buffered: true })
      })
      const shifted = () =>
        page.evaluate(() =>
          (globalThis as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
        )
      let release = () => {}
      const isPainted = new Promise<void>((resolve) => {
        release = resolve
      })
      await page.route('**/*.woff2', async (route) => {
        await isPainted
        await route.continue()
      })
      await page.goto(server.origin + pageKinds[kind], { waitUntil: 'commit' })
      await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0)
      const before = await shifted()
      release()
      await page.waitForLoadState('load')
      await page.evaluate(() => document.fonts.ready)
      expect(before, `${width} px`).toBe(0)
      expect(await shifted(), `${width} px`).toBeLessThan(mostShift)
      await context.close()
    }
  },
)

test('the line that says whose site it is keeps the way to more in its place, however it breaks', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 800 } })
  await page.goto(server.origin)
  const topOfHow = () => page.locator('.official-how').evaluate((how) => how.getBoundingClientRect().top)
  const before = await topOfHow()
  await page
    .locator('.official summary .wrap')
    .evaluate((line) => line.prepend('Một tên rất dài, dài hơn hai dòng. '))
  expect(await topOfHow()).toBe(before)
  await page.close()
})
