import { mkdirSync, readdirSync, statfsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { buildSite } from '../../src/build-site.ts'
import { randomFrom } from '../bench/random.ts'
import { buildRequest } from '../setup/build-request.ts'
import { type Fingerprints, fingerprints } from '../setup/fingerprints.ts'
import { mountSmallDisk } from '../setup/small-disk.ts'
import { startBantin } from '../setup/start-bantin.ts'
import { temporaryFolder } from '../setup/temporary-folder.ts'
import { randomSite } from './random-site.ts'
import { layOut } from './small-site.ts'

const few = randomSite(randomFrom(1), 5)
const many = randomSite(randomFrom(2), 120)
/** So many that threads write it. */
const veryMany = randomSite(randomFrom(3), 260)

const build = (folder: string, out = join(folder, 'dist')) =>
  startBantin(['build', folder, '--out', out, '--now', '2026-11-24T00:00:00Z', '--jobs', '2']).ended

async function cleanSite(folder: string): Promise<Fingerprints> {
  const request = buildRequest(folder, temporaryFolder())
  await buildSite(request)
  return fingerprints(request.outFolder)
}

/** Every file is one of the former or of the new site, byte for byte. */
function expectWhole(dist: string, former: Fingerprints, fresh: Fingerprints): void {
  const wrong = Object.entries(fingerprints(dist)).filter(
    ([path, digest]) => former[path] !== digest && fresh[path] !== digest,
  )
  expect(wrong).toEqual([])
}

test('a disk that gets full while the site is written leaves whole files, and the next build goes on', async () => {
  const folder = temporaryFolder()
  const out = temporaryFolder()
  const disk = mountSmallDisk(out, '3m')
  layOut(folder, few)
  const former = await cleanSite(folder)
  expect(await build(folder, out)).toMatchObject({ code: 0 })
  layOut(folder, veryMany, few)
  const fresh = await cleanSite(folder)

  const { code, out: said, err } = await build(folder, out)
  expect({ code, said }).toEqual({ code: 3, said: '' })
  expect(err).toMatch(
    /^Đĩa đã đầy khi ghi `[^`]*\.(?:html|svg)`\.\n {2}Giải phóng dung lượng rồi chạy lại\.\n$/,
  )
  expectWhole(out, former, fresh)
  expect(Object.keys(former).filter((path) => !(path in fingerprints(out)))).toEqual([])

  disk.resize('64m')
  expect(await build(folder, out)).toMatchObject({ code: 0, err: '' })
  expect(fingerprints(out)).toEqual(fresh)
})

test.each([0, 160])(
  'a disk with %i KB of room for our notes costs a build, not the site',
  async (kilobytes) => {
    const folder = temporaryFolder()
    const dist = join(folder, 'dist')
    layOut(folder, few)
    const former = await cleanSite(folder)
    mkdirSync(dist)
    const own = join(folder, '.bantin')
    mkdirSync(own)
    const disk = mountSmallDisk(own, '64m')
    expect(await build(folder)).toMatchObject({ code: 0 })
    layOut(folder, many, few)
    const fresh = await cleanSite(folder)
    disk.resize(`${usedBytes(own) + kilobytes * 1024}`)

    const { code, err } = await build(folder)
    expect(err).toMatch(
      /^Đĩa đã đầy khi ghi `[^`]*\.bantin\/[^`]*`\.\n {2}Giải phóng dung lượng rồi chạy lại\.\n$/,
    )
    expect(code).toBe(3)
    expectWhole(dist, former, fresh)
    expect(readdirSync(own)).not.toContain('lock')

    disk.resize('64m')
    expect(await build(folder)).toMatchObject({ code: 0, err: '' })
    expect(fingerprints(dist)).toEqual(fresh)
  },
)

function usedBytes(folder: string): number {
  const { blocks, bfree, bsize } = statfsSync(folder)
  return (blocks - bfree) * bsize
}

test('an output folder on a disk that is only for reading is named', async () => {
  const folder = temporaryFolder()
  const out = temporaryFolder()
  const disk = mountSmallDisk(out, '64m')
  layOut(folder, few)
  expect(await build(folder, out)).toMatchObject({ code: 0 })
  const former = fingerprints(out)
  disk.makeReadOnly()
  layOut(folder, many, few)
  const { code, err } = await build(folder, out)
  expect(err).toMatch(/^Ổ đĩa chứa `[^`]*` chỉ cho đọc\.\n {2}Chọn nơi khác bằng `--out`\.\n$/)
  expect(err).not.toContain('.tmp')
  expect(code).toBe(3)
  expect(fingerprints(out)).toEqual(former)
})
