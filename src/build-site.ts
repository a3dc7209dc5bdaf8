/** The door of the program: builds a site, unless nothing has changed since it was built. */
import { DamagedMemory } from './engine/checked-file.ts'
import { takeLock } from './engine/lock.ts'
import { discardMemory, openMemory } from './engine/memory.ts'
import { stopwatch } from './engine/stopwatch.ts'
import { programVersion } from './load/code-version.ts'
import type { BuildReport, BuildRequest } from './model/build-report.ts'
import { notedReport } from './noted-report.ts'
import { lookAround } from './surroundings.ts'

/**
 * Builds the site, with the help of what earlier builds found out.
 *
 * Throws `AlreadyHeld` while another process does, and what `build` throws.
 */
export async function buildSite(request: BuildRequest): Promise<BuildReport> {
  const release = takeLock(request.lockFile, request.applicant)
  try {
    if (request.clean) discardMemory(request.memoryFolder)
    return await buildRemembering(request)
  } catch (thrown) {
    if (!(thrown instanceof DamagedMemory)) throw thrown
    discardMemory(request.memoryFolder)
    return { ...(await buildRemembering(request)), memoryWasDamaged: true }
  } finally {
    release()
  }
}

async function buildRemembering(request: BuildRequest): Promise<BuildReport> {
  const version = programVersion(request.runtime)
  const memory = openMemory(request.memoryFolder, version)
  try {
    const began = memory.now()
    const watch = stopwatch()
    const surroundings = await watch.timed('look-around', () =>
      lookAround(request.siteFolder, { began, version }),
    )
    const noted = notedReport(request, { memory, surroundings })
    if (noted) {
      request.onTimes?.(watch.times())
      return noted
    }
    // Loading the stages takes longer than finding out that there is nothing to do.
    const { buildWithCrew } = await import('./build-with-crew.ts')
    const report = await buildWithCrew(request, { memory, surroundings, watch })
    watch.timed('note', memory.save)
    request.onTimes?.(watch.times())
    return report
  } finally {
    memory.close()
  }
}
