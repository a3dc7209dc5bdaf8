import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { buildSite } from '../../src/build-site.ts'
import type { BuildReport, BuildRequest } from '../../src/model/build-report.ts'
import { buildRequest } from '../setup/build-request.ts'
import { fingerprints } from '../setup/fingerprints.ts'
import { temporaryFolder } from '../setup/temporary-folder.ts'
import { layOut, plainArticle } from './small-site.ts'

/** In the article instead of the drawings of small sites: what is made of it takes a moment. */
const photo = (background: string) =>
  sharp({ create: { width: 64, height: 48, channels: 3, background } }).jpeg()
const showing = (title: string) => ({
  title,
  articles: [{ ...plainArticle, text: '![Quầy tiếp dân](quay.jpg)' }],
})

async function siteWithPhoto(): Promise<BuildRequest> {
  const folder = temporaryFolder()
  layOut(folder, showing('Bản tin'))
  await putPhoto(folder, '#9d1b1f')
  return buildRequest(folder, folder)
}

async function putPhoto(folder: string, background: string): Promise<void> {
  const file = join(folder, 'content/media/quay.jpg')
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, await photo(background).toBuffer())
  // Older than the build, so that its stamp can be believed.
  utimesSync(file, 1_600_000_000, 1_600_000_000)
}

/** How often something was made of an image. */
async function derivedBy(
  request: BuildRequest,
): Promise<{ readonly report: BuildReport; readonly images: number }> {
  let images = 0
  const report = await buildSite({
    ...request,
    onTimes(times) {
      images = new Map(times).get('write/derive')?.count ?? 0
    },
  })
  return { report, images }
}

const storeOf = ({ memoryFolder }: BuildRequest) => join(memoryFolder, 'pictures')
const pathsOf = ({ outFolder }: BuildRequest) =>
  readdirSync(join(outFolder, 'assets/media')).filter((name) => name.startsWith('quay'))

async function expectAsClean(request: BuildRequest): Promise<void> {
  const clean = buildRequest(request.siteFolder, temporaryFolder())
  await buildSite(clean)
  expect(fingerprints(request.outFolder)).toEqual(fingerprints(clean.outFolder))
}

test('publishes what was made of a photo, not the photo', async () => {
  const request = await siteWithPhoto()
  // The photo, and the emblem's card.
  expect(await derivedBy(request)).toMatchObject({ images: 2, report: { outcome: 'published' } })
  expect(pathsOf(request)).toEqual([
    expect.stringMatching(/^quay\.jpg\.[0-9a-f]{8}-64\.avif$/),
    expect.stringMatching(/^quay\.jpg\.[0-9a-f]{8}-64\.jpg$/),
    expect.stringMatching(/^quay\.jpg\.[0-9a-f]{8}-64\.webp$/),
  ])
})

test('makes nothing again when only words have changed, not even for another folder', async () => {
  const request = await siteWithPhoto()
  await buildSite(request)
  layOut(request.siteFolder, showing('Bản tin mới'), showing('Bản tin'))
  expect(await derivedBy(request)).toMatchObject({ images: 0, report: { outcome: 'published' } })
  const elsewhere = {
    ...request,
    outFolder: join(temporaryFolder(), 'dist'),
    listFile: join(temporaryFolder(), 'l'),
  }
  expect(await derivedBy(elsewhere)).toMatchObject({ images: 0, report: { outcome: 'published' } })
  expect(fingerprints(elsewhere.outFolder)).toEqual(fingerprints(request.outFolder))
})

test('a photo that was exchanged under its name has other addresses, and its former files are gone', async () => {
  const request = await siteWithPhoto()
  await buildSite(request)
  const before = pathsOf(request)
  await putPhoto(request.siteFolder, '#1f5c9d')
  expect(await derivedBy(request)).toMatchObject({ images: 1 })
  expect(pathsOf(request)).toHaveLength(before.length)
  expect(pathsOf(request).filter((name) => before.includes(name))).toEqual([])
  await expectAsClean(request)
  // Back again: it is remembered.
  await putPhoto(request.siteFolder, '#9d1b1f')
  expect(await derivedBy(request)).toMatchObject({ images: 0 })
  expect(pathsOf(request)).toEqual(before)
})

test('makes a file again that was damaged or not finished', async () => {
  const request = await siteWithPhoto()
  await buildSite(request)
  const store = storeOf(request)
  const [first = '', second = ''] = readdirSync(store).filter((name) => name.includes('-64.'))
  writeFileSync(join(store, first), readFileSync(join(store, first)).fill(0, 20))
  writeFileSync(join(store, `${second.replace(/\.[0-9a-f]+$/, '')}.new`), 'half')
  rmSync(join(store, second))
  rmSync(request.outFolder, { recursive: true })
  rmSync(request.listFile)
  expect(await derivedBy(request)).toMatchObject({ images: 1, report: { outcome: 'published' } })
  expect(readdirSync(store)).toContain(first)
  await expectAsClean(request)
})

test('loses nothing that was made when the memory is damaged', async () => {
  const request = await siteWithPhoto()
  await buildSite(request)
  writeFileSync(join(request.memoryFolder, 'index.json'), 'no index')
  rmSync(request.outFolder, { recursive: true })
  rmSync(request.listFile)
  const { images, report } = await derivedBy(request)
  expect({ images, memoryWasDamaged: report.memoryWasDamaged }).toEqual({ images: 0, memoryWasDamaged: true })
  await expectAsClean(request)
})

test('makes everything again when it is to begin anew', async () => {
  const request = await siteWithPhoto()
  await buildSite(request)
  expect(await derivedBy({ ...request, clean: true })).toMatchObject({ images: 2 })
})

test('keeps what builds no longer use for a while, not for ever', async () => {
  const request = await siteWithPhoto()
  await buildSite(request)
  const first = readdirSync(storeOf(request)).filter((name) => name.includes('-64.'))
  const keptAfter: number[] = []
  for (const [at, colour] of ['#111111', '#222222', '#333333', '#444444', '#555555', '#666666'].entries()) {
    await putPhoto(request.siteFolder, colour)
    await buildSite(request)
    keptAfter[at] = readdirSync(storeOf(request)).filter((name) => first.includes(name)).length
  }
  expect(keptAfter).toEqual([3, 3, 3, 3, 0, 0])
  // The last five of the photo, three files each, and the card.
  expect(readdirSync(storeOf(request))).toHaveLength(16)
})

test('makes nothing again for a copy of the site with what builds remember', async () => {
  const request = await siteWithPhoto()
  await buildSite(request)
  const copy = temporaryFolder()
  cpSync(join(request.siteFolder, 'content'), join(copy, 'content'), { recursive: true })
  cpSync(join(request.siteFolder, '.bantin'), join(copy, '.bantin'), { recursive: true })
  const elsewhere = buildRequest(copy, copy)
  expect(await derivedBy(elsewhere)).toMatchObject({ images: 0, report: { outcome: 'published' } })
  expect(fingerprints(elsewhere.outFolder)).toEqual(fingerprints(request.outFolder))
})
