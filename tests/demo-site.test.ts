import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate'
import { beforeAll, expect, inject, test } from 'vitest'
import { addressesOf } from './browser/demo-site.ts'

const folder = inject('demoSite')
const pages = new Map<string, string>()

beforeAll(() => {
  for (const address of addressesOf(folder)) pages.set(address, readFileSync(fileOf(address), 'utf8'))
})

function fileOf(address: string): string {
  return join(folder, address.endsWith('/') ? `${address}index.html` : address)
}

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate(
    new FileSystemConfigLoader({ root: true, extends: ['html-validate:standard', 'html-validate:a11y'] }),
  )
  const faults: string[] = []
  for (const [address, html] of pages) {
    const { results } = await validator.validateString(html)
    for (const { messages } of results) {
      faults.push(...messages.map(({ ruleId, message, line }) => `${address}:${line} ${ruleId} ${message}`))
    }
  }
  expect(faults).toEqual([])
})

test('every internal link, image and anchor resolves', () => {
  const dangling: string[] = []
  let followed = 0
  for (const [address, html] of pages) {
    for (const [, written = ''] of html.matchAll(/\s(?:href|src|content)="([^"]*)"/g)) {
      const target = written.replaceAll('&amp;', '&').replace(/^https:\/\/bantin\.example(?=\/)/, '')
      if (!/^[/#]/.test(target)) continue
      const [path = '', anchor] = decodeURI(target).split('#')
      const to = path === '' ? address : path
      followed += 1
      const exists =
        to === '/cong-dong' || existsSync(fileOf(to.startsWith('/t/') && !to.endsWith('/') ? `${to}/` : to))
      if (!exists) dangling.push(`${address} → ${written}`)
      if (anchor !== undefined && !pages.get(to)?.includes(` id="${anchor}"`))
        dangling.push(`${address} → ${written}`)
    }
  }
  expect(dangling).toEqual([])
  expect(followed).toBeGreaterThan(1000)
})

test('nothing runs or is styled in line, so a strict content security policy holds', () => {
  for (const [address, html] of pages) {
    expect(html, address).not.toMatch(/\sstyle="|<style|\son[a-z]+="/)
    expect(html.match(/<script(?![^>]*(?:\ssrc=|ld\+json))/), address).toBe(null)
  }
})
