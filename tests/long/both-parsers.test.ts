/** The search for texts that the two parsers read differently, as long as one likes; begins elsewhere every time. */
import fc from 'fast-check'
import { test } from 'vitest'
import { readAlike } from '../parse/read-alike.ts'

const minutes = Number(process.env.MINUTES ?? 5)
const { SEED: seed } = process.env

test(
  'reads any Markdown alike with both parsers, but for the known differences',
  () => {
    // A failure names its seed; `SEED=… npm run test:long` finds it again.
    fc.assert(readAlike, {
      numRuns: 10_000_000,
      maxSkipsPerRun: 1000,
      interruptAfterTimeLimit: minutes * 60_000,
      ...(seed !== undefined && { seed: Number(seed) }),
    })
  },
  (minutes + 5) * 60_000,
)
