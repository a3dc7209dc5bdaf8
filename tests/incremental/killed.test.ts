import { expect, test } from 'vitest'
import { killBuilds } from './kill-builds.ts'

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000)

test('a build that is killed at any moment leaves a whole site, and the next one finishes it', async () => {
  await expect(killBuilds({ seed, kills: 6, articles: 120 })).resolves.toBeUndefined()
}, 120_000)
