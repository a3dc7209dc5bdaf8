import { join } from 'node:path'
import type { BuildRequest } from '../../src/model/build-report.ts'
import type { Instant } from '../../src/model/time.ts'

/** A build of the site in `folder` as the command line asks for it, with everything of ours in `own`. */
export function buildRequest(folder: string, own: string, changes: Partial<BuildRequest> = {}): BuildRequest {
  return {
    siteFolder: folder,
    outFolder: join(own, 'dist'),
    listFile: join(own, '.bantin', 'outputs', 'dist'),
    memoryFolder: join(own, '.bantin', 'cache'),
    lockFile: join(own, '.bantin', 'lock'),
    applicant: { pid: 1, host: 'here', milliseconds: Date.now, isRunning: () => false },
    runtime: '',
    now: '2026-11-24T00:00:00Z' as Instant,
    preview: false,
    keepGoing: false,
    prune: false,
    clean: false,
    dryRun: false,
    // Most tests change their site in ways in which nobody changes a published one.
    ledger: 'leave',
    hostingFolder: join(own, '.bantin', 'hosting'),
    jobs: 1,
    ...changes,
  }
}
