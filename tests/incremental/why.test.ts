import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { buildSite } from '../../src/build-site.ts'
import { explainOutput } from '../../src/explain-output.ts'
import type { Instant } from '../../src/model/time.ts'
import { buildRequest } from '../setup/build-request.ts'
import { readTree } from '../setup/file-tree.ts'
import { temporaryFolder } from '../setup/temporary-folder.ts'
import { layOut, plainArticle, type SmallSite } from './small-site.ts'

const article = plainArticle
const page = '/tin/2026/02/bai-1/'

test('tells when and why a page was last written', async () => {
  const folder = temporaryFolder()
  const request = buildRequest(folder, folder)
  const asked = (day: number) => `2026-11-${day}T00:00:00Z` as Instant
  let site: SmallSite = { title: 'Bản tin', articles: [article] }
  layOut(folder, site)
  const reasons = (address: string) => explainOutput(address, request)?.written
  const change = async (day: number, after: SmallSite) => {
    layOut(folder, after, site)
    site = after
    await buildSite({ ...request, now: asked(day) })
  }

  await buildSite({ ...request, now: asked(10) })
  expect(explainOutput(page, request)).toEqual({
    path: 'tin/2026/02/bai-1/index.html',
    source: 'news/bai-1.md',
    written: { at: asked(10), because: ['unremembered'] },
  })

  await change(11, { ...site, articles: [{ ...article, text: 'Khác.' }] })
  expect(reasons(page)).toEqual({ at: asked(11), because: ['body'] })
  expect(reasons('/tin/')).toEqual({ at: asked(10), because: ['unremembered'] })

  await change(12, { ...site, articles: [{ ...article, text: 'Khác.', title: 'Hai cửa' }] })
  expect(reasons(page)).toEqual({ at: asked(12), because: ['page'] })
  expect(reasons('/tin')).toEqual({ at: asked(12), because: ['page'] })
  expect(reasons('/feed.xml')).toEqual({ at: asked(12), because: ['page'] })

  await change(13, { ...site, footer: 'chân trang' })
  expect(reasons(page)).toEqual({ at: asked(13), because: ['look'] })

  rmSync(join(request.outFolder, 'index.html'))
  await change(14, { ...site, articles: [...site.articles, { ...article, number: 2, month: 1 }] })
  expect(reasons('/tin/2026/01/bai-2/')).toEqual({ at: asked(14), because: ['new'] })

  rmSync(join(request.outFolder, '404.html'))
  await change(15, site)
  expect(reasons('/404.html')).toEqual({ at: asked(15), because: ['restored'] })
  expect(explainOutput('/khong-co/', request)).toBeUndefined()
})

test('only looks: begins no memory, and leaves a damaged one to the next build', async () => {
  const folder = temporaryFolder()
  const request = buildRequest(folder, folder)
  layOut(folder, { title: 'Bản tin', articles: [article] })
  await buildSite(request)
  const notes = readdirSync(request.memoryFolder).filter((name) => name.startsWith('outputs-'))
  for (const name of notes) writeFileSync(join(request.memoryFolder, name), 'x')
  const before = readTree(request.memoryFolder)
  const unknown = { path: 'tin/2026/02/bai-1/index.html', source: 'news/bai-1.md' }
  expect(explainOutput(page, request)).toEqual(unknown)
  expect(readTree(request.memoryFolder)).toEqual(before)

  rmSync(request.memoryFolder, { recursive: true })
  expect(explainOutput(page, request)).toEqual(unknown)
  expect(existsSync(request.memoryFolder)).toBe(false)
})
