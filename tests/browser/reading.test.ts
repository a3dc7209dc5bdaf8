import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { axeFaults } from './axe-faults.ts'
import { launchBrowser, pageKinds, type Server, seriesPageKinds, serveFolder } from './demo-site.ts'
import { motionFaults, outlineFaults, sidewaysFaults, spacingFaults } from './reading-faults.ts'

let server: Server
let seriesServer: Server
let browser: Browser

beforeAll(async () => {
  server = await serveFolder(inject('demoSite'))
  seriesServer = await serveFolder(inject('seriesSite'))
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  server?.close()
  seriesServer?.close()
})

/** Opens a page and gathers what it asks for and complains about. */
async function open(
  address: string,
  options: Parameters<Browser['newContext']>[0] = {},
  { origin }: Server = server,
) {
  const context = await browser.newContext({ bypassCSP: true, ...options })
  const page = await context.newPage()
  const messages: string[] = []
  const requests: string[] = []
  page.on('console', (message) => messages.push(message.text()))
  page.on('pageerror', (error) => messages.push(error.message))
  page.on('request', (request) => requests.push(request.url()))
  page.on('response', (response) => response.ok() || messages.push(`${response.status()} ${response.url()}`))
  await page.goto(origin + address)
  return { page, messages, requests, close: () => context.close() }
}

const everyKind = [
  ...Object.entries(pageKinds).map(([kind, address]) => ({ kind, address, serverOf: () => server })),
  ...Object.entries(seriesPageKinds).map(([kind, address]) => ({
    kind,
    address,
    serverOf: () => seriesServer,
  })),
]

describe.each(everyKind)('$kind', ({ address, serverOf }) => {
  test('is quiet, stays on its own origin, passes axe, and reads well on a narrow screen with wide spaces', async () => {
    const { page, messages, requests, close } = await open(address, {}, serverOf())
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
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    expect({
      outline: await outlineFaults(page),
      sideways: await sidewaysFaults(page),
      spacing: await spacingFaults(page),
      motion: await motionFaults(page),
    }).toEqual({ outline: [], sideways: [], spacing: [], motion: [] })
    expect(messages).toEqual([])
    expect(requests.filter((url) => !url.startsWith(serverOf().origin))).toEqual([])
    await close()
  })

  test('shows its heading and leads on without script', async () => {
    const { page, messages, close } = await open(address, { javaScriptEnabled: false }, serverOf())
    expect(messages).toEqual([])
    expect(await page.locator('h1').count()).toBe(1)
    expect(await page.locator('main a').count()).toBeGreaterThan(0)
    await close()
  })
})

test('the first press of Tab offers to skip to the content, and Enter does it', async () => {
  const { page, close } = await open(pageKinds.article)
  await page.keyboard.press('Tab')
  const skip = page.locator(':focus')
  expect(await skip.getAttribute('href')).toBe('#main')
  expect(await skip.isVisible()).toBe(true)
  await page.keyboard.press('Enter')
  expect(new URL(page.url()).hash).toBe('#main')
  await close()
})

test.each(['article', 'home'] as const)(
  'every link and button of the %s is reached by Tab and shows that it is',
  async (kind) => {
    const { page, close } = await open(pageKinds[kind])
    const count = await page
      .locator('a[href]:visible, button:visible, summary:visible, [tabindex="0"]:visible')
      .count()
    const seen = new Set<string>()
    for (let press = 0; press < count + 5; press += 1) {
      await page.keyboard.press('Tab')
      const focused = await page.evaluate(() => {
        const element = document.activeElement
        if (element === null || element === document.body) return undefined
        const index = [...document.querySelectorAll('*')].indexOf(element)
        const { outlineStyle, outlineWidth } = getComputedStyle(element)
        return { index: String(index), outlined: outlineStyle !== 'none' && outlineWidth !== '0px' }
      })
      if (focused === undefined) continue
      expect(focused.outlined, `element ${focused.index}`).toBe(true)
      seen.add(focused.index)
    }
    expect(seen.size).toBe(count)
    await close()
  },
)

test('the other language leads to the same article, and where there is none it says that it leads to the front page', async () => {
  const { page, close } = await open(pageKinds.article, { javaScriptEnabled: false })
  await page.getByRole('navigation', { name: 'Ngôn ngữ' }).getByRole('link', { name: 'English' }).click()
  expect(new URL(page.url()).pathname).toBe(pageKinds['article in English'])
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  await page.getByRole('link', { name: 'Tiếng Việt', exact: true }).click()
  expect(new URL(page.url()).pathname).toBe(pageKinds.article)

  await page.goto(server.origin + pageKinds['article with gallery'])
  await page.getByRole('link', { name: 'English (home page)', exact: true }).click()
  expect(new URL(page.url()).pathname).toBe('/en/')
  await close()
})

test.each(['home', 'article', 'article with gallery'] as const)(
  'pictures of the %s are fetched as wide as they are shown',
  async (kind) => {
    const { page, close } = await open(pageKinds[kind])
    for (const width of [320, 360, 560, 680, 768, 961, 1024, 1280, 1920]) {
      await page.setViewportSize({ width, height: 800 })
      const images = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLImageElement>('img[sizes]')].map((image) => {
          const choices = image.sizes
            .split(/, (?=\(|calc)/)
            .map((choice) => /^(\(.*?\))? ?(.*)$/.exec(choice))
          const [, , length = ''] = choices.find((choice) => matchMedia(choice?.[1] ?? 'all').matches) ?? []
          const measure = document.body.appendChild(document.createElement('div'))
          measure.style.cssText = `position: absolute; width: ${length}`
          const said = measure.getBoundingClientRect().width
          measure.remove()
          return {
            ratio: said / image.getBoundingClientRect().width,
            inRow: image.closest('.gallery') !== null,
          }
        }),
      )
      expect(images.length).toBeGreaterThan(0)
      for (const { ratio, inRow } of images) {
        expect(ratio, `${width} px`).toBeGreaterThan(0.94)
        expect(ratio, `${width} px`).toBeLessThan(inRow ? 1.7 : 1.06)
      }
    }
    await close()
  },
)

test('the text grows, and stays grown on the next page', async () => {
  const { page, close } = await open(pageKinds.article)
  const size = () =>
    page.evaluate(() =>
      Number.parseFloat(getComputedStyle(document.querySelector('.prose') as Element).fontSize),
    )
  const before = await size()
  await page.locator('[data-tool=text-size] button[value=large]').click()
  expect(await size()).toBeGreaterThan(before)
  await page.goto(server.origin + pageKinds['article with gallery'])
  expect(await size()).toBeGreaterThan(before)
  await close()
})

test('a voice of the device reads the article aloud, and one that sends it elsewhere does not', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  // Chromium without a desktop has no voices: these two stand in for a device's.
  await page.addInitScript(() => {
    const spoken: string[] = []
    Object.assign(globalThis, { spoken })
    const voices = [
      { lang: 'vi-VN', localService: false, name: 'elsewhere' },
      { lang: 'vi-VN', localService: location.hash === '#voice', name: 'here' },
    ]
    const speech = Object.assign(new EventTarget(), {
      getVoices: () => voices,
      speak: ({ text, voice }: { text: string; voice: { name: string } }) =>
        spoken.push(`${voice.name}: ${text}`),
      cancel: () => spoken.push('silence'),
    })
    Object.defineProperty(globalThis, 'speechSynthesis', { value: speech })
    class Utterance extends EventTarget {
      text: string
      constructor(text: string) {
        super()
        this.text = text
      }
    }
    Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: Utterance })
  })
  await page.goto(server.origin + pageKinds.article)
  const button = page.locator('[data-tool=read-aloud]')
  expect(await button.isVisible()).toBe(false)
  await page.goto('about:blank')
  await page.goto(`${server.origin}${pageKinds.article}#voice`)
  await button.click()
  expect(await button.textContent()).toBe('Dừng đọc')
  await button.click()
  expect(await button.textContent()).toBe('Nghe đọc bài')
  const spoken = await page.evaluate(() => (globalThis as unknown as { spoken: string[] }).spoken)
  expect(spoken[0]).toBe('here: Kiểm tra cải cách hành chính tại Ban Quản lý Khu kinh tế Hải Phòng')
  expect(spoken.at(-1)).toBe('silence')
  expect(spoken.length).toBeGreaterThan(10)
  await context.close()
})

test('in the colours that a reader has forced, what shade told is told by lines, and codes stay black on white', async () => {
  const { page, close } = await open(pageKinds.article, { forcedColors: 'active', colorScheme: 'dark' })
  const styleOf = (selector: string, property: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property)
  expect(await styleOf('.menu a[aria-current]', 'border-bottom-width')).toBe('3px')
  expect(await styleOf('.text-size [aria-pressed=true]', 'border-top-width')).toBe('3px')
  expect(await styleOf('.qr', 'background-color')).toBe('rgb(255, 255, 255)')
  expect(await axeFaults(page)).toEqual([])
  await close()
})

test('an article is the same tree of names and roles for a screen reader as it was', async () => {
  const { page, close } = await open(pageKinds.article)
  const tree = `${await page.locator('article').ariaSnapshot()}\n`
  const golden = join(import.meta.dirname, 'article.aria.yml')
  if (process.env.UPDATE) writeFileSync(golden, tree)
  expect(tree).toBe(readFileSync(golden, 'utf8'))
  await close()
})

test.each([true, false])('a scanned code opens the article, with script: %s', async (javaScriptEnabled) => {
  const { page, close } = await open('/t/k7m39/', { javaScriptEnabled })
  await page.waitForURL(server.origin + pageKinds.article)
  expect(await page.locator('h1').textContent()).toContain('Kiểm tra cải cách hành chính')
  await close()
})

test('where nothing forwards by itself, the short link says where to and leads there', async () => {
  const response = await fetch(`${server.origin}/t/k7m39/`)
  const html = await response.text()
  expect(html).toContain(`<link rel="canonical" href="https://bantin.example${pageKinds.article}"/>`)
  expect(html).toContain('<meta name="robots" content="noindex"/>')
  expect(html).toMatch(new RegExp(`<a [^>]*href="${pageKinds.article}"`))
})

test('a code that was typed from paper opens its article, whatever its letters were mistaken for', async () => {
  const { page, close } = await open('/t/')
  const line = page.getByLabel('Mã trên bản in')
  await line.fill('k7m')
  await line.press('Enter')
  expect(await page.getByRole('alert').textContent()).toContain('bắt đầu bằng một chữ cái')
  await line.fill(' K7-M 39 ')
  await line.press('Enter')
  await page.waitForURL(`${server.origin}${pageKinds.article}`)
  await close()
})

test('without script the code is found by its first two characters', async () => {
  const { page, close } = await open('/t/', { javaScriptEnabled: false })
  expect(await page.getByLabel('Mã trên bản in').isVisible()).toBe(false)
  await page.getByRole('link', { name: 'k7', exact: true }).click()
  await page.getByRole('link', { name: /^k7m39 – / }).click()
  await page.waitForURL(`${server.origin}${pageKinds.article}`)
  await close()
})

test('search finds without marks, marks what it found, and keeps the question in the address', async () => {
  const { page, messages, requests, close } = await open('/tim-kiem/')
  const line = page.getByRole('searchbox', { name: 'Từ khóa' })
  await line.waitFor()
  expect(requests.filter((url) => url.endsWith('.json'))).toEqual([])
  await page.keyboard.press('/')
  await page.keyboard.type('kiem tra cai cach')
  const found = page.locator('.search-results li')
  // What the first letters find may be shown before.
  await page.getByRole('status').filter({ hasText: 'Tìm thấy 1 tin.' }).waitFor()
  expect(await found.locator('h2 mark').allTextContents()).toEqual(['Kiểm', 'tra', 'cải', 'cách'])
  expect(await found.locator('time').textContent()).toBe('28/09/2018')
  expect(new URL(page.url()).searchParams.get('q')).toBe('kiem tra cai cach')
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await axeFaults(page), colorScheme).toEqual([])
  }
  await page.getByLabel('Năm').selectOption('2026')
  await page.getByText('Không tìm thấy tin nào.').waitFor()
  await page.getByLabel('Năm').selectOption('')
  await page.getByRole('status').filter({ hasText: 'Tìm thấy 1 tin.' }).waitFor()
  // At one stroke: results that come meanwhile would take the link away between pressing and letting go.
  await found
    .getByRole('link')
    .first()
    .evaluate((link: HTMLElement) => link.click())
  await page.waitForURL(server.origin + pageKinds.article)
  await page.goBack()
  await found.first().waitFor()
  expect(await line.inputValue()).toBe('kiem tra cai cach')
  expect(messages).toEqual([])
  await close()
})

test('search says when its data does not come, and tries again', async () => {
  const { page, close } = await open('/tim-kiem/')
  await page.context().route('**/*.json', (route) => route.abort())
  await page.getByRole('searchbox').fill('1.412')
  await page.getByText('Chưa tải được dữ liệu tìm kiếm.').waitFor()
  await page.context().unroute('**/*.json')
  await page.getByRole('button', { name: 'Thử lại' }).click()
  await page.locator('.search-results li').first().waitFor()
  expect(await page.getByRole('button', { name: 'Thử lại' }).isVisible()).toBe(false)
  await close()
})
