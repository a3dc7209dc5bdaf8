import { appendFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { buildSite } from '../../src/build-site.ts'
import { explainOutput } from '../../src/explain-output.ts'
import type { BuildReport, BuildRequest } from '../../src/model/build-report.ts'
import { buildRequest } from '../setup/build-request.ts'
import { readTree } from '../setup/file-tree.ts'
import { temporaryFolder } from '../setup/temporary-folder.ts'
import { layOut, plainArticle, type SmallArticle, type SmallSite } from './small-site.ts'

const secretTitle = 'Khánh thành cầu Nguyễn Trãi mới vào tháng Chạp'
const first: SmallSite = {
  title: 'Bản tin',
  articles: [
    { ...plainArticle, number: 1, figureOf: '2026-01-31' },
    { ...plainArticle, number: 2, linkTo: 1, month: 3 },
    { ...plainArticle, number: 3, title: secretTitle, month: 4, life: 'draft: true\n' },
    { ...plainArticle, number: 4, month: 5, life: 'status: withdrawn\nreason: Số liệu sai\n' },
    {
      ...plainArticle,
      number: 5,
      life: 'corrections: [{ date: 2026-11-20T08:00+07:00, was: Một, now: Hai, kind: major }]\n',
    },
  ],
}

let folder = ''
let site = first
let request: BuildRequest
beforeEach(async () => {
  folder = temporaryFolder()
  site = first
  request = buildRequest(folder, folder)
  layOut(folder, site)
  // The first one may read files so young that their stamps tell nothing.
  await buildSite(request)
  await buildSite(request)
})

interface Built {
  readonly report: BuildReport
  readonly steps: readonly string[]
}

async function build(changes: Partial<BuildRequest> = {}): Promise<Built> {
  const steps: string[] = []
  const onTimes: BuildRequest['onTimes'] = (times) => steps.push(...times.map(([name]) => name))
  return { report: await buildSite({ ...request, ...changes, onTimes }), steps }
}

/** Changes one article, builds, and compares all that came of it with what a clean build says and makes. */
async function buildWith(number: number, changes: Partial<SmallArticle>): Promise<Built> {
  const after = {
    ...site,
    articles: site.articles.map((article) =>
      article.number === number ? { ...article, ...changes } : article,
    ),
  }
  layOut(folder, after, site)
  site = after
  const built = await build()
  const clean = buildRequest(folder, temporaryFolder(), { clean: true, parser: 'remark' })
  const expected = await buildSite(clean)
  expect(said(built.report)).toEqual(said(expected))
  if (expected.outcome === 'published') expect(readTree(request.outFolder)).toEqual(readTree(clean.outFolder))
  return built
}

/** What a report says besides how much there was to do. */
function said({ written, unchanged, removed, ...report }: BuildReport) {
  return { ...report, files: written + unchanged }
}

test('other words in a body are printed without looking at the rest of the site', async () => {
  const { report, steps } = await buildWith(2, { text: 'Nội dung khác.' })
  expect(steps).not.toContain('catalogue')
  expect(report).toMatchObject({ written: 3, removed: 0 })
  expect(explainOutput('/tin/2026/03/bai-2/', request)?.written?.because).toEqual(['body'])
  expect(explainOutput('/.well-known/bantin.json', request)?.written?.because).toEqual(['content'])
  expect((await build()).steps).toEqual(['look-around'])
})

test('the words alone of any article are a matter of its page', async () => {
  const cases: readonly [number, string][] = [
    [1, 'Có 1 hồ sơ.'],
    // The hint that the figure is not in the text comes, and search knows a name.
    [1, 'Bà Nguyễn Thị Hoa nói thêm.'],
    // A draft, a withdrawn one, and one with corrections.
    [3, 'Nội dung khác.'],
    [4, 'Nội dung khác.'],
    [5, 'Nội dung khác.'],
    [1, 'Nội dung.'],
  ]
  for (const [number, text] of cases) {
    expect((await buildWith(number, { text })).steps, text).not.toContain('catalogue')
  }
})

test('the words of a translation are printed in its own language', async () => {
  const english = { ...first, english: 'News', articles: first.articles.map(inEnglish(2)) }
  layOut(folder, english, site)
  site = english
  await buildSite(request)
  await buildSite(request)
  const { steps } = await buildWith(2, { text: 'Other words.' })
  expect(steps).not.toContain('catalogue')
})

function inEnglish(number: number) {
  return (article: SmallArticle) =>
    article.number === number ? { ...article, isTranslation: true } : article
}

test('whatever else is in an article takes a whole build', async () => {
  const cases: readonly Partial<SmallArticle>[] = [
    { text: '## Mục\n\nNội dung.' },
    { linkTo: 2 },
    { hasPicture: true },
    { title: 'Hai cửa' },
    // Nothing is different but where the fields stand.
    { title: 'Hai cửa\n# Một dòng nữa.' },
    { text: `Sắp ${secretTitle.toLowerCase()}.` },
    { text: '[Xem](khong-co.md)' },
    { text: ':metric[khong-co]' },
    { text: 'Nội dung khác.' },
  ]
  const outcomes: string[] = []
  for (const changes of cases) {
    const { steps, report } = await buildWith(1, changes)
    expect(steps, JSON.stringify(changes)).toContain('catalogue')
    outcomes.push(report.outcome)
  }
  expect(outcomes).toEqual([...Array(5).fill('published'), ...Array(3).fill('refused'), 'published'])
})

test('new words right after a new title', async () => {
  await buildWith(2, { title: 'Hai cửa' })
  expect((await buildWith(2, { text: 'Nội dung khác.' })).steps).not.toContain('catalogue')
})

test('a build that something else has been built between takes the long way', async () => {
  await buildSite({ ...request, preview: true, outFolder: join(folder, 'preview') })
  const { steps } = await buildWith(2, { text: 'Nội dung khác.' })
  expect(steps).toContain('catalogue')
})

test('a file of ours that is not as it was meanwhile is restored', async () => {
  rmSync(join(request.outFolder, 'index.html'))
  await buildWith(2, { text: 'Nội dung khác.' })
  appendFileSync(join(request.outFolder, 'index.html'), ' ')
  await buildWith(2, { text: 'Nội dung.' })
})

test('any words in any articles, one edit after another, come to what a clean build makes', async () => {
  const text = fc.constantFrom('Nội dung.', 'Nội dunh.', 'Một.\n\nHai.', 'Có 1 hồ sơ.', '**Đậm** _nghiêng_')
  const edits = fc.array(fc.record({ number: fc.integer({ min: 1, max: 5 }), text }), {
    minLength: 2,
    maxLength: 4,
  })
  await fc.assert(
    fc.asyncProperty(edits, async (each) => {
      for (const { number, ...changes } of each) await buildWith(number, changes)
    }),
    { numRuns: Number(process.env.RUNS ?? 2) },
  )
}, 600_000)
