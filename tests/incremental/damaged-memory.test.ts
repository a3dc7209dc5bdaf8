import { cpSync, readFileSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildSite } from '../../src/build-site.ts'
import { writeChecked } from '../../src/engine/checked-file.ts'
import type { BuildRequest } from '../../src/model/build-report.ts'
import { randomFrom } from '../bench/random.ts'
import { buildRequest } from '../setup/build-request.ts'
import { pathsBelow } from '../setup/file-tree.ts'
import { fingerprints } from '../setup/fingerprints.ts'
import { startBantin } from '../setup/start-bantin.ts'
import { temporaryFolder } from '../setup/temporary-folder.ts'
import { randomEdit, randomSite } from './random-site.ts'
import { layOut } from './small-site.ts'

const before = randomSite(randomFrom(4), 12)
const after = randomEdit(randomFrom(5), before)
const lost =
  'Những gì các lần dựng trước đã tính bị hỏng nên đã bỏ đi: lần này lâu hơn, kết quả vẫn như vậy.\n'

async function builtSite(): Promise<{ readonly folder: string; readonly request: BuildRequest }> {
  const folder = temporaryFolder()
  layOut(folder, before)
  const request = buildRequest(folder, folder)
  await buildSite(request)
  return { folder, request }
}

async function expectCleanSite({ siteFolder, outFolder }: BuildRequest): Promise<void> {
  const clean = buildRequest(siteFolder, temporaryFolder())
  await buildSite(clean)
  expect(fingerprints(outFolder)).toEqual(fingerprints(clean.outFolder))
}

test('a memory of another version is thrown away with a remark', async () => {
  const { folder, request } = await builtSite()
  writeChecked(join(request.memoryFolder, 'index.json'), JSON.stringify({ format: 'bantin-memory-0' }))
  layOut(folder, after, before)
  const { code, err } = await startBantin(['build', folder, '--now', request.now]).ended
  expect({ code, err }).toEqual({ code: 0, err: lost })
  await expectCleanSite(request)
})

const damage = fc.oneof(
  fc.record({ kind: fc.constant('flip' as const), at: fc.nat(), bits: fc.integer({ min: 1, max: 255 }) }),
  fc.record({ kind: fc.constant('cut' as const), at: fc.nat(), bits: fc.constant(0) }),
  fc.record({ kind: fc.constant('loss' as const), at: fc.nat(), bits: fc.constant(0) }),
)

test('whatever happens to a file of the memory, the site is that of a clean build', async () => {
  const { SEED: seed, RUNS: runs = '8' } = process.env
  await fc.assert(
    fc.asyncProperty(fc.nat(), damage, fc.boolean(), async (file, { kind, at, bits }, isEdited) => {
      const { folder, request } = await builtSite()
      const names = pathsBelow(request.memoryFolder)
      const damaged = join(request.memoryFolder, names[file % names.length] ?? '')
      const bytes = readFileSync(damaged)
      if (kind === 'loss') rmSync(damaged)
      else if (kind === 'cut') truncateSync(damaged, bytes.length === 0 ? 0 : at % bytes.length)
      else if (bytes.length > 0) {
        bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ bits
        writeFileSync(damaged, bytes)
      }
      if (isEdited) layOut(folder, after, before)
      const builds = [await buildSite(request)]
      await expectCleanSite(request)
      for (const _ of ['second', 'third', 'fourth']) builds.push(await buildSite(request))
      expect(builds.slice(1).map(({ written }) => written)).toEqual([0, 0, 0])
      // What no build had to read is found later; once found, nothing of it is left.
      expect(builds.filter(({ memoryWasDamaged }) => memoryWasDamaged).length).toBeLessThanOrEqual(1)
    }),
    { numRuns: Number(runs), ...(seed !== undefined && { seed: Number(seed) }) },
  )
}, 300_000)

test('a memory that is a copy of that of another site does no harm', async () => {
  const one = await builtSite()
  const other = temporaryFolder()
  layOut(other, after)
  const request = buildRequest(other, other)
  cpSync(one.request.memoryFolder, request.memoryFolder, { recursive: true })
  expect(await buildSite(request)).toMatchObject({ outcome: 'published', memoryWasDamaged: false })
  await expectCleanSite(request)
})

test('a memory and a site that are copied together do no harm', async () => {
  const { folder } = await builtSite()
  const copy = temporaryFolder()
  cpSync(folder, copy, { recursive: true, preserveTimestamps: true })
  layOut(copy, after, before)
  const request = buildRequest(copy, copy)
  await buildSite(request)
  await expectCleanSite(request)
})

test('an edit to as many bytes within the same tick of the clock is not missed', async () => {
  const { folder, request } = await builtSite()
  const file = join(folder, 'content/pages/gioi-thieu.md')
  const page = join(request.outFolder, 'gioi-thieu/index.html')
  const text = (letter: string) => readFileSync(file, 'utf8').replace(/Xin chà./, `Xin chà${letter}`)
  const longAgo = new Date('2020-01-01T00:00:00Z')
  for (const letter of 'abcdefghijklmnop') {
    writeFileSync(file, text(letter))
    utimesSync(file, longAgo, longAgo)
    await buildSite(request)
    expect(readFileSync(page, 'utf8')).toContain(`Xin chà${letter}.`)
  }
}, 120_000)

test('a published file that is changed to as many bytes within the same tick is mended', async () => {
  const { request } = await builtSite()
  const page = join(request.outFolder, 'gioi-thieu/index.html')
  const right = readFileSync(page, 'utf8')
  for (const letter of 'abcdefgh') {
    writeFileSync(page, right.replace('Xin chào', `Xin chà${letter}`))
    utimesSync(page, new Date(0), new Date(0))
    await buildSite(request)
    expect(readFileSync(page, 'utf8')).toBe(right)
  }
}, 120_000)
