import { join } from 'node:path'
import type { BuildRequest } from '../model/build-report.ts'

/** What builds keep for themselves in a site's folder, whatever they build and wherever to. */
export function ownFiles(site: string): Pick<BuildRequest, 'hostingFolder' | 'lockFile' | 'memoryFolder'> {
  const ours = join(site, '.bantin')
  return {
    lockFile: join(ours, 'lock'),
    memoryFolder: join(ours, 'cache'),
    hostingFolder: join(ours, 'hosting'),
  }
}
