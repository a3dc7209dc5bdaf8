/** Proves the fast way by the slow one, on the site's own content. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildSite } from './build-site.ts'
import type { BuildReport, BuildRequest } from './model/build-report.ts'
import type { Verification } from './model/verification.ts'
import { firstDifference } from './write/first-difference.ts'
import { readOurFiles } from './write/our-files.ts'

/**
 * Builds the site a second time into `folder`, ours and emptied before and after, without anything that earlier builds
 * found out, in one thread, with the reference parser; and compares every byte with what `report` says was published.
 *
 * Undefined when nothing was published.
 */
export async function verifySite(
  request: BuildRequest,
  report: BuildReport,
  folder: string,
): Promise<Verification | undefined> {
  if (report.outcome === 'refused') return undefined
  rmSync(folder, { recursive: true, force: true })
  const slow: BuildRequest = {
    ...request,
    outFolder: join(folder, 'dist'),
    listFile: join(folder, 'outputs'),
    memoryFolder: join(folder, 'cache'),
    hostingFolder: join(folder, 'hosting'),
    ledger: 'leave',
    parser: 'remark',
    jobs: 1,
    clean: true,
  }
  await buildSite(slow)
  const expected = readOurFiles(slow.listFile) ?? new Map()
  const published = readOurFiles(request.listFile) ?? new Map()
  // Pages of articles that have errors now are those of an earlier build: nothing here can say what they should be.
  const kept = report.outcome === 'partly' ? [] : [...published.keys()]
  const paths = [...new Set([...expected.keys(), ...kept])].sort()
  const differences = paths.flatMap((path) => firstDifference(path, request.outFolder, slow.outFolder) ?? [])
  rmSync(folder, { recursive: true, force: true })
  return { files: paths.length, differences }
}
