import { join } from 'node:path'
import { expect, test } from 'vitest'
import { buildSite } from '../../src/build-site.ts'
import { randomFrom } from '../bench/random.ts'
import { buildRequest } from '../setup/build-request.ts'
import { fingerprints } from '../setup/fingerprints.ts'
import { temporaryFolder } from '../setup/temporary-folder.ts'
import { randomEdit, randomSite } from './random-site.ts'
import { layOut } from './small-site.ts'

test('one thread and three make the same bytes, at first and after an edit', async () => {
  const folder = temporaryFolder()
  const [alone, several] = [1, 3].map((jobs) => buildRequest(folder, join(folder, String(jobs)), { jobs }))
  const first = randomSite(randomFrom(6), 600)
  // Something that every page shows, so that there is enough to do for threads.
  const second = { ...randomEdit(randomFrom(7), first), footer: 'chân trang' }
  for (const [site, former] of [[first], [second, first]] as const) {
    layOut(folder, site, former)
    const reports = [alone, several].map((request) => request && buildSite(request))
    const [one, other] = await Promise.all(reports)
    expect({ ...other, texts: [] }).toEqual({ ...one, texts: [] })
    expect(one?.written).toBeGreaterThan(600)
    expect(fingerprints(several?.outFolder ?? '')).toEqual(fingerprints(alone?.outFolder ?? ''))
  }
}, 120_000)
