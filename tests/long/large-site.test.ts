/** Sites larger than most, as files and in memory. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { buildSite } from '../../src/build-site.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import { layOutSite } from '../bench/lay-out-site.ts'
import { bantin } from '../bench/tools.ts'
import { expectSameFilesChange } from '../incremental/one-more-article.ts'
import { layOut, type SmallArticle } from '../incremental/small-site.ts'
import { buildRequest } from '../setup/build-request.ts'
import { startBantin } from '../setup/start-bantin.ts'
import { temporaryFolder } from '../setup/temporary-folder.ts'

const manyFiles = 20_000

test('10,000 articles are built in 256 MB, and built again after an edit, when notes are read too, in 320', async () => {
  const folder = temporaryFolder()
  layOutSite(bantin, folder, 10_000)
  const build = (megabytes: number) =>
    startBantin(
      ['build', folder, '--now', '2026-11-24T00:00:00Z', '--json'],
      [`--max-old-space-size=${megabytes}`],
    ).ended
  const first = await build(256)
  expect(first).toMatchObject({ code: 0, err: '' })
  const { articles, diagnostics } = JSON.parse(first.out) as { articles: number; diagnostics: Diagnostic[] }
  expect(articles).toBe(10_000)
  expect(diagnostics.filter(({ severity }) => severity !== 'hint')).toEqual([])

  const year = join(folder, 'content/news/2018')
  const file = join(year, readdirSync(year)[0] ?? '')
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: /m, 'title: Tin '))
  const second = await build(320)
  expect(second).toMatchObject({ code: 0, err: '' })
  expect(JSON.parse(second.out).written).toBeLessThan(100)
}, 600_000)

test('one more article changes no more of 5,000 than of 50', async () => {
  await expectSameFilesChange([50, 500, 5000])
}, 600_000)

test('20,000 articles lie in one folder', async () => {
  const folder = temporaryFolder()
  const articles = Array.from({ length: manyFiles }, (_, number) => articleOf(number))
  layOut(folder, { title: 'Bản tin', articles })
  const request = buildRequest(folder, folder, { jobs: 2 })
  expect(await buildSite(request)).toMatchObject({
    outcome: 'published',
    articles: manyFiles,
    diagnostics: [],
  })
  expect(await buildSite(request)).toMatchObject({ outcome: 'published', written: 0 })
}, 600_000)

test('20,000 pictures lie in one folder', async () => {
  const folder = temporaryFolder()
  const perArticle = 100
  const text = (number: number) =>
    Array.from({ length: perArticle }, (_, at) => `![Ảnh](nhieu/anh-${number * perArticle + at}.svg)`).join(
      '\n\n',
    )
  const articles = Array.from({ length: manyFiles / perArticle }, (_, number) => ({
    ...articleOf(number),
    text: text(number),
  }))
  layOut(folder, { title: 'Bản tin', articles, pictures: manyFiles })
  const request = buildRequest(folder, folder, { jobs: 2 })
  expect(await buildSite(request)).toMatchObject({ outcome: 'published', diagnostics: [] })
  expect(readdirSync(join(request.outFolder, 'media/nhieu')).length).toBe(manyFiles)
  expect(await buildSite(request)).toMatchObject({ outcome: 'published', written: 0 })
}, 600_000)

function articleOf(number: number): SmallArticle {
  return {
    number,
    title: 'Một cửa',
    text: 'Nội dung.',
    category: 'a',
    month: 1 + (number % 11),
    tag: 'iso',
    hasPicture: false,
  }
}
