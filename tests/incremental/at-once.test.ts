import { existsSync, mkdirSync, watch } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { buildSite } from '../../src/build-site.ts'
import { randomFrom } from '../bench/random.ts'
import { buildRequest } from '../setup/build-request.ts'
import { fingerprints } from '../setup/fingerprints.ts'
import { startBantin } from '../setup/start-bantin.ts'
import { temporaryFolder } from '../setup/temporary-folder.ts'
import { randomSite } from './random-site.ts'
import { layOut } from './small-site.ts'

let folder = ''
beforeEach(() => {
  folder = temporaryFolder()
  layOut(folder, randomSite(randomFrom(1), 300))
})

const start = (command: 'build' | 'check') =>
  startBantin([command, folder, '--now', '2026-11-24T00:00:00Z', '--jobs', '2'])

/** Starts a build, and waits until it has the lock. */
async function buildUnderWay() {
  const own = join(folder, '.bantin')
  mkdirSync(own, { recursive: true })
  const locked = new Promise<void>((resolve) => {
    const watcher = watch(own, () => {
      if (!existsSync(join(own, 'lock'))) return
      watcher.close()
      resolve()
    })
  })
  const build = start('build')
  await locked
  return build
}

async function expectCleanSite(): Promise<void> {
  const clean = buildRequest(folder, temporaryFolder())
  await buildSite(clean)
  expect(fingerprints(join(folder, 'dist'))).toEqual(fingerprints(clean.outFolder))
}

test('of two builds at once one is told which process builds already', async () => {
  const first = await buildUnderWay()
  const second = await start('build').ended
  expect(second).toEqual({
    code: 3,
    out: '',
    err: `Trang tin này đang được dựng bởi một lệnh khác (tiến trình ${first.child.pid}).\n  Đợi lệnh ấy xong hoặc dừng tiến trình ấy, rồi chạy lại.\n`,
  })
  expect(await first.ended).toMatchObject({ code: 0, err: '' })
  await expectCleanSite()
})

test('builds that start at the same moment do not disturb each other', async () => {
  const ends = await Promise.all([start('build').ended, start('build').ended, start('build').ended])
  // On a busy machine one may begin when another has ended.
  const codes = ends.map(({ code }) => code)
  expect(codes).toContain(0)
  expect(codes.filter((code) => code !== 0 && code !== 3)).toEqual([])
  await expectCleanSite()
})

test('a site can be checked while it is built', async () => {
  const build = await buildUnderWay()
  const check = await start('check').ended
  expect(check).toMatchObject({ code: 0, err: '' })
  expect(check.out).toContain('300 bài')
  expect(await build.ended).toMatchObject({ code: 0, err: '' })
  await expectCleanSite()
})
