import { setTimeout as pause } from 'node:timers/promises'
import { buildSite } from '../../build-site.ts'
import type { BuildReport, BuildRequest } from '../../model/build-report.ts'
import { failureOf } from '../failure.ts'

const pauseMs = 100

export interface Patience {
  /** Called once, when somebody else builds the site. */
  readonly onWait: () => void
  /** Ends the waiting with an error. */
  readonly signal: AbortSignal
}

/** Builds the site, after the build of somebody else if there is one. */
export async function buildPatiently(
  request: BuildRequest,
  { onWait, signal }: Patience,
): Promise<BuildReport> {
  for (let waits = 0; ; waits += 1) {
    try {
      return await buildSite(request)
    } catch (thrown) {
      if (failureOf(thrown).failure !== 'already-building') throw thrown
    }
    if (waits === 0) onWait()
    await pause(pauseMs, undefined, { signal })
  }
}
