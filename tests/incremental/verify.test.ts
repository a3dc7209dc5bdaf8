import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { buildSite } from '../../src/build-site.ts'
import { verifySite } from '../../src/verify-site.ts'
import { buildRequest } from '../setup/build-request.ts'
import { temporaryFolder } from '../setup/temporary-folder.ts'
import { layOut, plainArticle } from './small-site.ts'

const article = { ...plainArticle, hasPicture: true }

async function builtSite() {
  const folder = temporaryFolder()
  layOut(folder, { title: 'Bản tin', articles: [article] })
  const request = buildRequest(folder, folder)
  return { request, report: await buildSite(request), scratch: join(folder, '.bantin', 'verify') }
}

test('finds every byte the same', async () => {
  const { request, report, scratch } = await builtSite()
  expect(await verifySite(request, report, scratch)).toEqual({
    files: report.written,
    differences: [],
  })
})

test('tells where a file is not what the slow way makes, and which are missing', async () => {
  const { request, report, scratch } = await builtSite()
  const page = join(request.outFolder, 'gioi-thieu/index.html')
  writeFileSync(page, readFileSync(page, 'utf8').replace('<!doctype html>\n<html', '<!doctype html>\n<xhtml'))
  rmSync(join(request.outFolder, 'robots.txt'))
  appendFileSync(request.listFile, 'thua.html\tsite.yaml\n')
  writeFileSync(join(request.outFolder, 'thua.html'), '')
  const verification = await verifySite(request, report, scratch)
  expect(verification?.differences).toEqual([
    {
      path: 'gioi-thieu/index.html',
      kind: 'different',
      line: 2,
      column: 2,
      found: expect.stringMatching(/^xhtml lang="vi"/),
      expected: expect.stringMatching(/^html lang="vi"/),
    },
    { path: 'robots.txt', kind: 'missing' },
    { path: 'thua.html', kind: 'needless' },
  ])
})
