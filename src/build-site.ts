/** The door of the program: builds a site, as far as anything has changed since it was built. */
import { rmSync } from 'node:fs'
import { DamagedMemory } from './engine/checked-file.ts'
import { AlreadyHeld, takeLock } from './engine/lock.ts'
import { discardMemory, type Memory, noMemory, openMemory } from './engine/memory.ts'
import { stopwatch } from './engine/stopwatch.ts'
import { programVersion } from './load/code-version.ts'
import type { BuildReport, BuildRequest } from './model/build-report.ts'
import { lastBuild, sameReport } from './noted-report.ts'
import type { ShortMeans } from './reprint-bodies.ts'
import { lookAtSite } from './site-on-disk.ts'

/**
 * Builds the site, with the help of what earlier builds found out.
 *
 * Throws `AlreadyHeld` while another process does, unless nothing is to be written, and what `build` throws.
 */
export async function buildSite(request: BuildRequest): Promise<BuildReport> {
  const { memoryFolder, clean } = request
  const version = programVersion(request.runtime)
  const release = lockFor(request)
  // What another process is about to change helps nobody else.
  if (release === undefined) return buildWith(noMemory(), request, version)
  const buildRemembering = () => buildWith(openMemory(memoryFolder, version), request, version)
  try {
    if (clean) rmSync(memoryFolder, { recursive: true, force: true })
    return await buildRemembering()
  } catch (thrown) {
    if (!(thrown instanceof DamagedMemory)) throw thrown
    discardMemory(memoryFolder)
    return { ...(await buildRemembering()), memoryWasDamaged: true }
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

async function buildWith(memory: Memory, request: BuildRequest, version: string): Promise<BuildReport> {
  try {
    const began = memory.now()
    const watch = stopwatch()
    const onDisk = await watch.timed('look-around', () => lookAtSite(request.siteFolder, { began, version }))
    const means = { memory, onDisk, watch }
    const report = (await reportFromLast(request, means)) ?? (await wholeBuild(request, means))
    request.onTimes?.(watch.times())
    return report
  } finally {
    memory.close()
  }
}

/** What the last build leaves to report, or to do; undefined when a whole build has to look. That needs the room of its notes. */
async function reportFromLast(request: BuildRequest, means: ShortMeans): Promise<BuildReport | undefined> {
  const last = lastBuild(request, means)
  if (last === undefined || last.changed.length === 0) return last && sameReport(last)
  const { reprintBodies } = await import('./reprint-bodies.ts')
  return reprintBodies(request, last, means)
}

// Loading the stages takes longer than finding out that there is nothing to do.
async function wholeBuild(request: BuildRequest, means: ShortMeans): Promise<BuildReport> {
  const { buildWithCrew } = await import('./build-with-crew.ts')
  const report = await buildWithCrew(request, means)
  means.watch.timed('note', means.memory.save)
  return report
}
