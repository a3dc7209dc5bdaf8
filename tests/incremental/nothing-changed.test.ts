import { appendFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { buildSite } from '../../src/build-site.ts'
import type { BuildRequest } from '../../src/model/build-report.ts'
import { randomFrom } from '../bench/random.ts'
import { buildRequest } from '../setup/build-request.ts'
import { temporaryFolder } from '../setup/temporary-folder.ts'
import { randomSite } from './random-site.ts'
import { layOut } from './small-site.ts'

let folder = ''
beforeEach(() => {
  folder = temporaryFolder()
  layOut(folder, randomSite(randomFrom(1), 20))
})

/** The steps that a build takes. */
async function stepsOf(changes: Partial<BuildRequest> = {}): Promise<readonly string[]> {
  const steps: string[] = []
  const onTimes: BuildRequest['onTimes'] = (times) => steps.push(...times.map(([name]) => name))
  await buildSite(buildRequest(folder, folder, { ...changes, onTimes }))
  return steps
}

test.each([
  ['without a configuration', undefined],
  ['with one', 'export default {}\n'],
])('a build %s looks around and no further when nothing has changed', async (_, configuration) => {
  if (configuration !== undefined) writeFileSync(join(folder, 'bantin.config.mjs'), configuration)
  // The first one may read files so young that their stamps tell nothing.
  await stepsOf()
  await stepsOf()
  expect(await stepsOf()).toEqual(['look-around'])
  expect(await stepsOf({ ledger: 'keep' })).toContain('compile')
  expect(await stepsOf({ ledger: 'keep' })).toEqual(['look-around'])
})

test('goes on when a file of ours is gone, and when the ledger was edited', async () => {
  await stepsOf({ ledger: 'keep' })
  rmSync(join(folder, 'dist', 'index.html'))
  expect(await stepsOf({ ledger: 'keep' })).toContain('write')
  expect(await stepsOf({ ledger: 'keep' })).toEqual(['look-around'])
  appendFileSync(join(folder, 'content', 'urls.lock'), '\n')
  expect(await stepsOf({ ledger: 'keep' })).toContain('compile')
})
