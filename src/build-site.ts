/** The door of the program: builds a site, unless nothing has changed since it was built. */
import { DamagedMemory } from './engine/checked-file.ts'
import { AlreadyHeld, takeLock } from './engine/lock.ts'
import { discardMemory, type Memory, noMemory, openMemory } from './engine/memory.ts'
import { stopwatch } from './engine/stopwatch.ts'
import { programVersion } from './load/code-version.ts'
import type { BuildReport, BuildRequest } from './model/build-report.ts'
import { notedReport } from './noted-report.ts'
import { lookAround } from './surroundings.ts'

/**
 * Builds the site, with the help of what earlier builds found out.
 *
 * Throws `AlreadyHeld` while another process does, unless nothing is to be written, and what `build` throws.
 */
export async function buildSite(request: BuildRequest): Promise<BuildReport> {
  const release = lockFor(request)
  // What another process is about to change helps nobody else.
  if (release === undefined) return buildWith(noMemory(), request, programVersion(request.runtime))
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

/** Undefined for a dry run while another process has the lock. */
function lockFor({ lockFile, applicant, dryRun }: BuildRequest): (() => void) | undefined {
  try {
    return takeLock(lockFile, applicant)
  } catch (thrown) {
    if (dryRun && thrown instanceof AlreadyHeld) return undefined
    throw thrown
  }
}

async function buildRemembering(request: BuildRequest): Promise<BuildReport> {
  const version = programVersion(request.runtime)
  return buildWith(openMemory(request.memoryFolder, version), request, version)
}

async function buildWith(memory: Memory, request: BuildRequest, version: string): Promise<BuildReport> {
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
