/** `SEED=… KILLS=… npm run test:long -- killed` finds a failure again. */
import { expect, test } from 'vitest'
import { killBuilds } from '../incremental/kill-builds.ts'

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000)
const kills = Number(process.env.KILLS ?? 100)

test('whenever a build is killed, the site stays whole and the next build finishes it', async () => {
  await expect(killBuilds({ seed, kills, articles: 300 })).resolves.toBeUndefined()
}, 3_600_000)
