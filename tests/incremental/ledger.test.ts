/** Whatever editors do to a published site, who has an address on paper gets to the page. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildSite } from '../../src/build-site.ts'
import type { BuildReport } from '../../src/model/build-report.ts'
import type { Instant } from '../../src/model/time.ts'
import { buildRequest } from '../setup/build-request.ts'
import { readTree, writeTree } from '../setup/file-tree.ts'
import { article, tree } from '../setup/previewed.ts'
import { temporaryFolder } from '../setup/temporary-folder.ts'

interface News {
  readonly name: string
  readonly slug?: string
  readonly month: number
  readonly alias?: string
}

const idOf = (number: number) => `k7m3${number}`
const fileOf = (site: string, { name }: News) => join(site, `content/news/${name}.md`)
const textOf = (number: number, { slug, month, alias }: News) =>
  article(idOf(number), `${slug ? `slug: ${slug}\n` : ''}${alias ? `aliases: [${alias}]\n` : ''}`).replace(
    '2018-12-01',
    `2018-${String(month).padStart(2, '0')}-01`,
  )

const name = (number: number) => fc.constantFrom('a', 'b', 'c').map((letter) => `${letter}-${number}`)
const change = (number: number): fc.Arbitrary<Partial<News> | 'delete' | 'hide'> =>
  fc.oneof(
    fc.record({ name: name(number) }),
    fc.record({ slug: name(number) }),
    fc.record({ month: fc.integer({ min: 1, max: 4 }) }),
    fc.record({
      alias: fc.constantFrom(`/cu/${number}.html`, `/Cu/${number}/Tin.aspx`, `/tin cũ/${number}`),
    }),
    fc.constantFrom('delete' as const, 'hide' as const),
  )
const edits = fc.array(
  fc.nat(1).chain((number) => change(number).map((made) => ({ number, made }))),
  { minLength: 1, maxLength: 6 },
)

/** Where a reader ends who asks the built site for an address: behind at most one page that leads on. */
function reached(dist: string, address: string): string | undefined {
  const file = join(dist, address, address.endsWith('/') ? 'index.html' : '')
  if (!existsSync(file)) return undefined
  const html = readFileSync(file, 'utf8')
  const [, to] = /http-equiv="refresh" content="0; url=([^"]*)"/.exec(html) ?? []
  if (to === undefined) return html
  const target = readFileSync(join(dist, decodeURI(to), 'index.html'), 'utf8')
  expect(target).not.toContain('http-equiv="refresh"')
  return target
}

const addressesIn = (ledger: string) =>
  ledger
    .split('\n')
    .filter((line) => /^k7m3\d /.test(line))
    .flatMap((line) => {
      const [id = '', , , ...addresses] = line.split(' ')
      return [`/t/${id}/`, ...addresses.map(decodeURIComponent)].map((address) => ({ id, address }))
    })

function said({ written, unchanged, removed, recorded, texts, ...report }: BuildReport) {
  return { ...report, files: written + unchanged }
}

test('no sequence of edits leaves an address without the page it was for, and a clean build makes the same', async () => {
  await fc.assert(
    fc.asyncProperty(edits, async (made) => {
      const site = temporaryFolder()
      writeTree(site, { ...tree, 'content/news/cu.md': '' })
      rmSync(join(site, 'content/news/cu.md'))
      const ledgerFile = join(site, 'content/urls.lock')
      const now = '2026-11-24T00:00:00Z' as Instant
      const request = buildRequest(site, site, { ledger: 'keep', now })
      const news = new Map<number, News>([
        [0, { name: 'a-0', month: 1 }],
        [1, { name: 'a-1', month: 2 }],
      ])
      for (const [number, each] of news) writeFileSync(fileOf(site, each), textOf(number, each))
      await buildSite(request)
      const ever = new Map<string, string>()
      for (const { number, made: edit } of made) {
        const before = news.get(number) as News
        const after = typeof edit === 'string' ? before : { ...before, ...edit }
        rmSync(fileOf(site, before))
        if (edit !== 'delete') {
          const text = textOf(number, after)
          writeFileSync(
            fileOf(site, after),
            edit === 'hide' ? text.replace('---\n', '---\ndraft: true\n') : text,
          )
        }
        for (const { id, address } of addressesIn(readFileSync(ledgerFile, 'utf8'))) ever.set(address, id)
        const published = readFileSync(ledgerFile, 'utf8')
        const report = await buildSite(request)
        if (typeof edit === 'string') {
          expect(report.diagnostics.map(({ code }) => code)).toEqual(['ledger/vanished'])
          expect(readFileSync(ledgerFile, 'utf8')).toBe(published)
          writeFileSync(fileOf(site, before), textOf(number, before))
          await buildSite(request)
        } else {
          expect(report.diagnostics).toEqual([])
          news.set(number, after)
        }
        for (const { id, address } of addressesIn(readFileSync(ledgerFile, 'utf8'))) ever.set(address, id)
        for (const [address, id] of ever) expect(reached(request.outFolder, address)).toContain(`Bài ${id}`)

        const clean = buildRequest(site, temporaryFolder(), { now, clean: true, parser: 'remark' })
        const expected = await buildSite(clean)
        expect(said(await buildSite(request))).toEqual(said(expected))
        expect(readTree(request.outFolder)).toEqual(readTree(clean.outFolder))
      }
    }),
    { numRuns: Number(process.env.RUNS ?? 6) },
  )
}, 600_000)

async function built(changes: Parameters<typeof buildRequest>[2] = {}) {
  const site = temporaryFolder()
  writeTree(site, tree)
  const request = buildRequest(site, site, { ledger: 'keep', ...changes })
  return { site, request, ledger: join(site, 'content/urls.lock'), report: await buildSite(request) }
}

test('only a build that publishes now writes the ledger', async () => {
  for (const changes of [
    { ledger: 'leave' },
    { ledger: 'keep', preview: true },
    { ledger: 'keep', dryRun: true },
  ] as const) {
    const { ledger } = await built(changes)
    expect(existsSync(ledger)).toBe(false)
  }
  const { ledger, report } = await built()
  expect(readFileSync(ledger, 'utf8')).toContain('k7m39 live 2018-12-01 /tin/2018/12/cu/\n')
  expect(report.recorded).toBe(2)
})

test('frozen, a build says what would change and writes nothing', async () => {
  const { ledger, request, report } = await built({ ledger: 'frozen' })
  expect(report.outcome).toBe('refused')
  expect(report.diagnostics.map(({ code }) => code)).toEqual(['ledger/outdated'])
  expect(existsSync(ledger)).toBe(false)
  await buildSite({ ...request, ledger: 'keep' })
  expect(await buildSite(request)).toMatchObject({ outcome: 'published', diagnostics: [] })
})

test('a ledger that cannot be read is left as it is, and nothing is published', async () => {
  const { ledger, request } = await built()
  const damaged = `${readFileSync(ledger, 'utf8')}k7m3\n`
  writeFileSync(ledger, damaged)
  const report = await buildSite({ ...request, keepGoing: true })
  expect(report).toMatchObject({ outcome: 'refused', diagnostics: [{ code: 'ledger/damaged-line' }] })
  expect(readFileSync(ledger, 'utf8')).toBe(damaged)
})

test('an article with errors has not vanished', async () => {
  const { site, request } = await built()
  writeFileSync(join(site, 'content/news/cu.md'), '---\nid: k7m39\ntitle: Một\n---\n')
  const report = await buildSite({ ...request, keepGoing: true })
  expect(report.diagnostics.map(({ code }) => code)).not.toContain('ledger/vanished')
})

test('a page may take over what another one was for, its printed code too', async () => {
  const { site, request, ledger } = await built()
  rmSync(join(site, 'content/news/cu.md'))
  writeFileSync(join(site, 'content/news/moi.md'), article('k7m38', 'aliases: [/tin/2018/12/cu/]\n'))
  expect((await buildSite(request)).diagnostics).toEqual([])
  expect(readFileSync(ledger, 'utf8')).toContain('k7m39 moved 2018-12-01 /tin/2018/12/cu/\n')
  for (const address of ['/tin/2018/12/cu/', '/t/k7m39/']) {
    expect(reached(request.outFolder, address)).toContain('Bài k7m38')
  }
  // Years later, somebody gives the id again.
  writeFileSync(join(site, 'content/news/la.md'), article('k7m39').replace('2018-12-01', '2019-12-01'))
  expect((await buildSite(request)).diagnostics.map(({ code }) => code)).toEqual(['id/reused'])
})

test('a new article may not stand where another one was', async () => {
  const { site, request } = await built()
  writeFileSync(join(site, 'content/news/cu.md'), article('k7m39', 'slug: khac\n'))
  writeFileSync(
    join(site, 'content/news/moi.md'),
    article('k7m38', 'slug: cu\naliases: [/tin/2018/12/moi, /tin/2018/12/cu/]\n'),
  )
  const { diagnostics } = await buildSite(request)
  expect(diagnostics.map(({ code, place }) => `${place.file} ${code}`).sort()).toEqual([
    'news/moi.md address/former',
    'news/moi.md alias/own-address',
  ])
})
