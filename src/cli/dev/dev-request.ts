import { join } from 'node:path'
import type { BuildRequest } from '../../model/build-report.ts'
import { ownFiles } from '../own-files.ts'
import type { DevelopSite } from '../request.ts'
import type { Surroundings } from '../surroundings.ts'

/** A build of the preview as it is at this moment: in a folder of its own, so that nothing unfinished is published. */
export function devRequest(
  { now, jobs }: DevelopSite,
  site: string,
  surroundings: Pick<Surroundings, 'applicant' | 'cores' | 'now' | 'runtime'>,
): BuildRequest {
  const ours = join(site, '.bantin')
  return {
    siteFolder: site,
    outFolder: join(ours, 'dev'),
    listFile: join(ours, 'outputs-dev'),
    now: now ?? surroundings.now(),
    preview: true,
    // What has errors stays as it was, and everything else can be looked at.
    keepGoing: true,
    // Nobody else has anything in there.
    prune: true,
    clean: false,
    dryRun: false,
    ledger: 'leave',
    ...ownFiles(site),
    applicant: surroundings.applicant,
    runtime: surroundings.runtime,
    jobs: jobs ?? surroundings.cores,
  }
}
