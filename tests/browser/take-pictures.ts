/**
 * Takes the picture in the README and prints the sheet that the demonstration site offers: `npm run pictures`, after
 * a change of the look and `npm run build`. Neither says on which machine or when it was made.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext } from 'playwright-core'
import sharp from 'sharp'
import { launchBrowser, pageKinds } from './demo-site.ts'

const article = `https://bantin.example${pageKinds.article}`
const width = 1280
/** To the end of the figures, and the code with what stands beside it. */
const headHeight = 1501
const codeHeight = 270
const gap = 12

const browser = await launchBrowser()
await photograph(await visit({ viewport: { width, height: 900 } }))
// Without script the sheet doesn't say when it was printed.
await print(await visit({ javaScriptEnabled: false }))
await browser.close()

/** A visitor to whom the files in `dist/` are the site at its own address, which then stands in the links. */
async function visit(options: Parameters<typeof browser.newContext>[0]): Promise<BrowserContext> {
  const context = await browser.newContext(options)
  await context.route('**', (route) => {
    const { pathname } = new URL(route.request().url())
    return route.fulfill({ path: join('dist', pathname, pathname.endsWith('/') ? 'index.html' : '') })
  })
  return context
}

async function photograph(context: BrowserContext): Promise<void> {
  const page = await context.newPage()
  await page.goto(article)
  // Pictures further down come when they are looked at.
  for (const image of await page.locator('img').all()) await image.scrollIntoViewIfNeeded()
  const { y = 0 } = (await page.getByRole('heading', { name: 'QR Code' }).boundingBox()) ?? {}
  const scrolled = await page.evaluate(() => scrollY)
  const whole = sharp(await page.screenshot({ fullPage: true, animations: 'disabled' }))
  const strip = (top: number, height: number) =>
    whole
      .clone()
      .extract({ left: 0, top: Math.round(top), width, height })
      .toBuffer()
  const sheet = await sharp({
    create: { width, height: headHeight + gap + codeHeight, channels: 3, background: '#c9c4ba' },
  })
    .composite([
      { input: await strip(0, headHeight), left: 0, top: 0 },
      { input: await strip(y + scrolled - 30, codeHeight), left: 0, top: headHeight + gap },
    ])
    .png()
    .toBuffer()
  await sharp(sheet)
    .resize(1000)
    .png({ palette: true, colours: 128, effort: 10 })
    .toFile('docs/images/article.png')
}

async function print(context: BrowserContext): Promise<void> {
  const page = await context.newPage()
  await page.goto(article)
  const bytes = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const undated = bytes.replace(/\/(Creation|Mod)Date \(D:\d{14}/g, '/$1Date (D:20261124000000')
  writeFileSync('content/media/ban-in-mau.pdf', undated, 'latin1')
}
