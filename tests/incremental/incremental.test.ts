import { appendFileSync, existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildSite } from '../../src/build-site.ts'
import type { BuildReport } from '../../src/model/build-report.ts'
import type { Instant } from '../../src/model/time.ts'
import { buildRequest } from '../setup/build-request.ts'
import { readTree } from '../setup/file-tree.ts'
import { temporaryFolder } from '../setup/temporary-folder.ts'
import { layOut, type SmallArticle, type SmallSite } from './small-site.ts'

const article: fc.Arbitrary<SmallArticle> = fc.record({
  number: fc.integer({ min: 0, max: 9 }),
  title: fc.constantFrom('Một cửa', 'Hai cửa', 'Ba cửa'),
  text: fc.constantFrom('Nội dung.', 'Nội dunh.', '## Mục\n\nKhác hẳn.'),
  category: fc.constantFrom('a', 'b'),
  // Some of these months are still to come.
  month: fc.integer({ min: 1, max: 12 }),
  tag: fc.constantFrom('iso', 'mot-cua'),
  linkTo: fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }),
  hasPicture: fc.boolean(),
  isTranslation: fc.boolean(),
  life: fc.constantFrom(
    '',
    '',
    'expires: 2026-12-31T00:00+07:00\n',
    'pinnedUntil: 2026-12-31T00:00+07:00\n',
    'status: withdrawn\nreason: Số liệu sai\n',
    'status: removed\nreason: Số liệu sai\nhideTitle: true\n',
    'corrections: [{ date: 2026-12-30T08:00+07:00, was: Một, now: Hai, kind: major }]\n',
  ),
})

const site: fc.Arbitrary<SmallSite> = fc.record({
  title: fc.constantFrom('Bản tin', 'Tin mới'),
  english: fc.constantFrom(undefined, 'News', 'Bulletin'),
  articles: fc.uniqueArray(article, { maxLength: 8, selector: ({ number }) => number }),
  footer: fc.constantFrom(undefined, undefined, undefined, 'chân trang', 'cuối trang'),
})

type Edit = (before: SmallSite) => SmallSite
const edit: fc.Arbitrary<Edit> = fc.oneof(
  // Adds, changes or renames one.
  {
    weight: 6,
    arbitrary: article.map(
      (fresh): Edit =>
        (before) => ({ ...before, articles: [...without(before, fresh.number), fresh] }),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.integer({ min: 0, max: 9 }).map(
      (number): Edit =>
        (before) => ({ ...before, articles: without(before, number) }),
    ),
  },
  {
    weight: 2,
    arbitrary: site.map(
      ({ title, english, footer }): Edit =>
        (before) => ({ ...before, title, english, footer }),
    ),
  },
  { weight: 1, arbitrary: fc.constant<Edit>((before) => before) },
)

/** What somebody does to the built site between two builds. */
const damage = fc.constantFrom<((dist: string) => void) | undefined>(
  undefined,
  undefined,
  (dist) => rmSync(join(dist, 'index.html'), { force: true }),
  (dist) => rmSync(dist, { recursive: true, force: true }),
  (dist) => appendFileSync(join(dist, 'feed.xml'), ' '),
  (dist) => writeFileSync(join(dist, 'robots.txt'), ''),
)

const months = ['2026-03-01', '2026-06-15', '2026-11-24', '2027-01-01'] as const
const steps = fc.array(fc.record({ edit, damage, now: fc.constantFrom(...months) }), {
  minLength: 2,
  maxLength: 5,
})

function without({ articles }: SmallSite, number: number): readonly SmallArticle[] {
  return articles.filter((other) => other.number !== number)
}

/** What a report says besides how much there was to do. */
function said({ written, unchanged, removed, texts, ...report }: BuildReport) {
  return { ...report, texts: [...texts], files: written + unchanged }
}

test('after any edits, the site and the report are those of a clean build', async () => {
  await fc.assert(
    fc.asyncProperty(site, steps, async (first, edits) => {
      const folder = temporaryFolder()
      const request = buildRequest(folder, folder, { keepGoing: false })
      layOut(folder, first)
      await buildSite(request)
      let before = first
      for (const { edit, damage, now } of edits) {
        const after = edit(before)
        layOut(folder, after, before)
        before = after
        if (existsSync(join(request.outFolder, 'robots.txt'))) damage?.(request.outFolder)
        const at = `${now}T00:00:00Z` as Instant
        const report = await buildSite({ ...request, now: at })

        const clean = buildRequest(folder, temporaryFolder(), { now: at, parser: 'remark', clean: true })
        const expected = await buildSite(clean)
        expect(said(report)).toEqual(said(expected))
        // What is refused leaves the former site.
        if (report.outcome === 'published') {
          expect(readTree(request.outFolder)).toEqual(readTree(clean.outFolder))
        }
      }
    }),
    { numRuns: Number(process.env.RUNS ?? 6) },
  )
}, 600_000)

test('does nothing when nothing has changed, and says the same', async () => {
  const folder = temporaryFolder()
  const request = buildRequest(folder, folder)
  layOut(folder, fc.sample(site, { numRuns: 1, seed: 7 })[0] as SmallSite)
  const first = await buildSite(request)
  await new Promise((resolve) => setTimeout(resolve, 30))
  const second = await buildSite(request)
  expect(second.written).toBe(0)
  expect(said(second)).toEqual(said(first))
})
