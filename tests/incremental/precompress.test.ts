import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { buildSite } from '../../src/build-site.ts'
import type { BuildReport, BuildRequest } from '../../src/model/build-report.ts'
import { buildRequest } from '../setup/build-request.ts'
import { pathsBelow } from '../setup/file-tree.ts'
import { fingerprints } from '../setup/fingerprints.ts'
import { temporaryFolder } from '../setup/temporary-folder.ts'
import { layOut, plainArticle, type SmallSite } from './small-site.ts'

const two: SmallSite = {
  title: 'Bản tin',
  articles: [
    { ...plainArticle, number: 1, hasPicture: true, figureOf: '2026-01-31' },
    { ...plainArticle, number: 2 },
  ],
}

function configure(folder: string, precompress: boolean): void {
  writeFileSync(join(folder, 'bantin.config.ts'), `export default { precompress: ${precompress} }\n`)
}

function compressedSite(): BuildRequest {
  const folder = temporaryFolder()
  layOut(folder, two)
  configure(folder, true)
  return buildRequest(folder, folder)
}

interface Built extends Pick<BuildReport, 'removed' | 'written'> {
  readonly compressed: number
  readonly steps: readonly string[]
}

/** Builds, and compares what lies there then with what a clean build makes. */
async function build(request: BuildRequest): Promise<Built> {
  let steps: readonly string[] = []
  let compressed = 0
  const { written, removed } = await buildSite({
    ...request,
    onTimes(times) {
      steps = times.map(([name]) => name)
      compressed = new Map(times).get('write/compress')?.count ?? 0
    },
  })
  const clean = buildRequest(request.siteFolder, temporaryFolder(), { clean: true })
  await buildSite(clean)
  expect(fingerprints(request.outFolder)).toEqual(fingerprints(clean.outFolder))
  return { written, removed, compressed, steps }
}

const isCopy = (path: string) => /\.(?:br|gz)$/.test(path)

test('beside every text worth it lie two copies that give its bytes', async () => {
  const { outFolder, ...request } = compressedSite()
  await buildSite({ outFolder, ...request })
  const paths = pathsBelow(outFolder)
  const read = (path: string) => readFileSync(join(outFolder, path))
  const originals = paths.filter((path) => paths.includes(`${path}.gz`))
  for (const path of originals) {
    expect(gunzipSync(read(`${path}.gz`)).equals(read(path)), path).toBe(true)
    expect(brotliDecompressSync(read(`${path}.br`)).equals(read(path)), path).toBe(true)
  }
  expect(paths.filter(isCopy).length).toBe(2 * originals.length)
  const without = paths.filter((path) => !isCopy(path) && !originals.includes(path))
  const unexpected = without.filter((path) => !/\.(?:jpg|png|woff2)$/.test(path) && read(path).length >= 1024)
  expect(unexpected).toEqual([])
  expect(without).toContain('robots.txt')
  expect(originals.filter((path) => path.endsWith('.html')).length).toBeGreaterThan(10)
})

test('only what has changed is compressed anew, the short way too', async () => {
  const request = compressedSite()
  await buildSite(request)
  await build(request)
  expect(await build(request)).toMatchObject({
    written: 0,
    removed: 0,
    compressed: 0,
    steps: ['look-around'],
  })

  const reworded = { ...two, articles: two.articles.map((each) => ({ ...each, text: 'Nội dung khác.' })) }
  layOut(request.siteFolder, reworded, two)
  const short = await build(request)
  expect(short.steps).not.toContain('catalogue')
  // The two pages and the list that proves them, which is short; their copies.
  expect(short).toMatchObject({ written: 8, removed: 0 })

  const retitled = { ...reworded, articles: reworded.articles.map((each) => ({ ...each, title: 'Hai cửa' })) }
  layOut(request.siteFolder, retitled, reworded)
  const whole = await build(request)
  expect(whole.steps).toContain('catalogue')
  const copies = pathsBelow(request.outFolder).filter(isCopy).length
  expect(whole.compressed).toBeLessThan(copies)
})

test('copies go with what they are copies of, and when nobody wants them', async () => {
  const request = compressedSite()
  await build(request)
  const { outFolder, siteFolder } = request
  const before = pathsBelow(outFolder)
  rmSync(join(siteFolder, 'content/pages/gioi-thieu.md'))
  await build(request)
  const gone = before.filter((path) => !pathsBelow(outFolder).includes(path))
  expect(gone).toEqual(['gioi-thieu/index.html', 'gioi-thieu/index.html.br', 'gioi-thieu/index.html.gz'])
  configure(siteFolder, false)
  const copies = pathsBelow(outFolder).filter(isCopy).length
  expect(await build(request)).toMatchObject({ written: 0, removed: copies })
  expect(readdirSync(outFolder, { recursive: true, encoding: 'utf8' }).filter(isCopy)).toEqual([])
})
