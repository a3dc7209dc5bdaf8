/** Whatever editors do to a published site, who has an address on paper gets to the page. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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
    { numRuns: Number(process.env.RUNS ?? 4) },
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

const metric = (more: string) =>
  `metrics: { nhan: { label: Hồ sơ nhận, value: 1412, unit: hồ sơ, asOf: 2018-11-30${more} } }\n`
const inSeries = metric(', series: ho-so-nhan')

/** A published site in which `cu.md` has these fields, and what is said once it has others, or another site.yaml. */
async function changed(before: string) {
  const { site, request, ledger } = await built()
  const news = join(site, 'content/news/cu.md')
  writeFileSync(news, article('k7m39', before))
  expect((await buildSite(request)).diagnostics.filter(({ code }) => !code.startsWith('metric/'))).toEqual([])
  const said = async (fields: string, yaml = tree['content/site.yaml']) => {
    writeFileSync(news, article('k7m39', fields))
    writeFileSync(join(site, 'content/site.yaml'), yaml as string)
    const { diagnostics } = await buildSite(request)
    return diagnostics
      .filter(({ code }) => !code.startsWith('metric/'))
      .map(({ code, place }) => `${place.file} ${code}`)
  }
  return { site, request, said, lines: () => readFileSync(ledger, 'utf8').split('\n') }
}

test('a series that no figure belongs to any more has vanished, until something takes its address over', async () => {
  const { said, lines, request } = await changed(inSeries)
  expect(lines()).toContain('series:ho-so-nhan live - /so-lieu/ho-so-nhan/')
  expect(await said(metric(''))).toEqual(['urls.lock ledger/vanished'])
  expect(await said(inSeries)).toEqual([])
  expect(await said(`${metric('')}aliases: [/so-lieu/ho-so-nhan/]\n`)).toEqual([])
  expect(lines()).toContain('series:ho-so-nhan moved - /so-lieu/ho-so-nhan/')
  expect(reached(request.outFolder, '/so-lieu/ho-so-nhan/')).toContain('Bài k7m39')
})

test('a series whose articles are withdrawn leads to the list of all, and comes back with them', async () => {
  const { said, lines, request } = await changed(inSeries)
  expect(await said(`${inSeries}status: withdrawn\nreason: Chưa kiểm tra\n`)).toEqual([])
  expect(lines()).toContain('series:ho-so-nhan gone - /so-lieu/ho-so-nhan/')
  expect(reached(request.outFolder, '/so-lieu/ho-so-nhan/')).toContain('<h1>Số liệu</h1>')
  expect(await said(inSeries)).toEqual([])
  expect(lines()).toContain('series:ho-so-nhan live - /so-lieu/ho-so-nhan/')
})

const major = (date: string) => `  - { date: ${date}T08:00+07:00, was: Một, now: Hai, kind: major }\n`
const [earlier, later] = [major('2018-12-05'), major('2018-12-06')]

test('a correction that began an edition stays, since sheets of that edition are out there', async () => {
  const { said, lines } = await changed(`corrections:\n${earlier}${later}`)
  expect(lines().filter((line) => line.startsWith('edition:'))).toEqual([
    'edition:k7m391 live 2018-12-05 /t/k7m391/',
    'edition:k7m392 live 2018-12-06 /t/k7m392/',
  ])
  expect(await said(`corrections:\n${earlier}`)).toEqual(['news/cu.md correction/deleted'])
  expect(await said('')).toEqual(['news/cu.md correction/deleted', 'news/cu.md correction/deleted'])
  expect(await said(`corrections:\n${earlier}${later.replace('major', 'minor')}`)).toEqual([
    'news/cu.md correction/deleted',
  ])
  expect(await said(`corrections:\n${earlier}${later.replace('Một', 'Ba')}`)).toEqual([])
})

test('a page that takes an article over takes the codes of all its editions over', async () => {
  const { site, request, lines } = await changed(`corrections:\n${earlier}`)
  rmSync(join(site, 'content/news/cu.md'))
  writeFileSync(join(site, 'content/news/moi.md'), article('k7m38', 'aliases: [/tin/2018/12/cu/]\n'))
  expect((await buildSite(request)).diagnostics).toEqual([])
  expect(lines()).toContain('edition:k7m391 moved 2018-12-05 /t/k7m391/')
  for (const address of ['/t/k7m39/', '/t/k7m391/']) {
    expect(reached(request.outFolder, address)).toContain('Bài k7m38')
  }
})

test('a tag that goes is named once and leads to the list of tags', async () => {
  const { said, lines, request } = await changed('tags: [một cửa]\n')
  expect(await said('')).toEqual(['urls.lock ledger/tag-gone'])
  expect(lines()).toContain('tag:mot-cua gone - /the/mot-cua/')
  expect(reached(request.outFolder, '/the/mot-cua/')).toContain('<h1>Thẻ</h1>')
  expect(await said('draft: false\n')).toEqual([])
  // A build that looks back at a time before the article does not miss its tag, nor its series.
  await said(`tags: [iso]\n${inSeries}`)
  const earlierBuild = await buildSite({
    ...request,
    ledger: 'leave',
    now: '2018-11-30T00:00:00Z' as Instant,
  })
  expect(earlierBuild.diagnostics.map(({ code }) => code)).not.toContain('ledger/vanished')
  expect(earlierBuild.diagnostics.map(({ code }) => code)).not.toContain('ledger/tag-gone')
})

test('a category or an office that goes has vanished, until another one or a page takes its address over', async () => {
  const yaml = (labels: string) => `${tree['content/site.yaml']}`.replace('{ tin-tuc: Tin tức }', labels)
  const { said, lines, request } = await changed('')
  const both = yaml('{ tin-tuc: Tin tức, cu: Cũ }\noffices: { ban: Ban, so: Sở }')
  expect(await said('', both)).toEqual([])
  expect(await said('')).toEqual(Array(3).fill('urls.lock ledger/vanished'))
  // That an article names it still is told where it does.
  expect(await said('', both.replace('tin-tuc: Tin tức, ', ''))).toEqual(['news/cu.md category/unknown'])
  expect(
    await said(
      'aliases: [/co-quan/ban/]\n',
      yaml(
        '{ tin-tuc: { title: Tin tức, aliases: [/chuyen-muc/cu/] } }\noffices: { moi: { name: Mới, aliases: [/co-quan/so/] } }',
      ),
    ),
  ).toEqual([])
  expect(lines()).toContain('category:cu moved - /chuyen-muc/cu/')
  expect(reached(request.outFolder, '/chuyen-muc/cu/')).toContain('<h1>Tin tức</h1>')
  expect(reached(request.outFolder, '/co-quan/so/')).toContain('<h1>Mới</h1>')
  expect(reached(request.outFolder, '/co-quan/ban/')).toContain('Bài k7m39')
})

test('an article that vanishes takes its own tags and series along, and hides nothing else that is gone', async () => {
  const yaml = `${tree['content/site.yaml']}`
  const withOffice = `${yaml}offices: { so: Sở }\n`
  const { site, request, said } = await changed(`tags: [một cửa]\n${inSeries}`)
  const other = join(site, 'content/news/khac.md')
  const fields =
    'tags: [iso]\nmetrics: { du: { label: Hồ sơ dư, value: 7, unit: hồ sơ, asOf: 2018-11-30, series: du } }\n'
  writeFileSync(other, article('k7m38', `${fields}corrections:\n${earlier}`))
  const both = `tags: [một cửa]\n${inSeries}`
  expect(await said(both, withOffice)).toEqual([])
  writeFileSync(other, article('k7m38'))
  const gone = ['urls.lock ledger/vanished', 'urls.lock ledger/vanished', 'urls.lock ledger/tag-gone']
  // The article, its office's page and the other's series; the other's tag; the other's correction.
  expect((await said(`draft: true\n${both}`)).sort()).toEqual(
    ['news/khac.md correction/deleted', 'urls.lock ledger/vanished', ...gone].sort(),
  )
  // Which tags and series a file had that is gone, nobody knows.
  rmSync(join(site, 'content/news/cu.md'))
  const { diagnostics } = await buildSite(request)
  expect(diagnostics.map(({ code, values }) => [code, ...('key' in values ? [values.key] : [])])).toEqual([
    ['correction/deleted'],
    ['ledger/vanished', 'k7m39'],
    ['ledger/vanished', 'office:so'],
  ])
})

test('the rules for a host that the site has left are removed, and nothing that somebody else put there', async () => {
  const { site, request } = await built()
  const filesFor = async (configuration: string) => {
    writeFileSync(join(site, 'bantin.config.ts'), configuration)
    await buildSite(request)
    return readdirSync(request.hostingFolder).sort()
  }
  expect(await filesFor("export default { hosting: 'nginx' }\n")).toEqual(['nginx.headers', 'nginx.map'])
  writeFileSync(join(request.hostingFolder, 'cua-toi.conf'), '')
  expect(await filesFor("export default { hosting: 'caddy' }\n")).toEqual([
    'caddy.headers',
    'caddy.redirects',
    'cua-toi.conf',
  ])
  expect(await filesFor("export default { hosting: 'netlify' }\n")).toEqual(['cua-toi.conf'])
})

test('a ledger that is gone since the last build is an error; who means to begin anew says so with an empty one', async () => {
  const { site, request, ledger } = await built()
  writeFileSync(join(site, 'content/news/moi.md'), article('k7m38'))
  expect(await buildSite(request)).toMatchObject({ outcome: 'published' })
  rmSync(ledger)
  const { outcome, diagnostics } = await buildSite(request)
  expect({ outcome, codes: diagnostics.map(({ code }) => code) }).toEqual({
    outcome: 'refused',
    codes: ['ledger/missing'],
  })
  expect(existsSync(ledger)).toBe(false)
  writeFileSync(ledger, '')
  expect(await buildSite(request)).toMatchObject({ outcome: 'published', recorded: 3 })
})
