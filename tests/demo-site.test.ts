import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
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

/** In bytes as served: compressed, as every host can. */
const most = { page: 20_480, pageWithAssets: 30_720, script: 5120 }

test('every page is light without its pictures and fonts', () => {
  const weight = (content: string | Buffer) => gzipSync(content).length
  const assets = (pattern: RegExp) =>
    readdirSync(join(folder, 'assets'))
      .filter((name) => pattern.test(name))
      .map((name) => weight(readFileSync(join(folder, 'assets', name))))
      .reduce((sum, size) => sum + size, 0)
  // What only search needs comes with its page.
  const script = assets(/^script-.*\.js$/)
  const style = assets(/\.css$/)
  const pagesBySize = [...pages].map(([address, html]) => ({ address, size: weight(html) }))
  expect(pagesBySize.filter(({ size }) => size > most.page)).toEqual([])
  expect(pagesBySize.filter(({ size }) => size + style + script > most.pageWithAssets)).toEqual([])
  expect(script).toBeGreaterThan(0)
  expect(script).toBeLessThanOrEqual(most.script)
})

test('nothing runs or is styled in line, so a strict content security policy holds', () => {
  for (const [address, html] of pages) {
    expect(html, address).not.toMatch(/\sstyle="|<style|\son[a-z]+="/)
    expect(html.match(/<script(?![^>]*(?:\ssrc=|ld\+json))/), address).toBe(null)
  }
})
