import { join } from 'node:path'
import type { BuildRequest } from '../model/build-report.ts'

/** What builds keep for themselves in a site's folder, whatever they build and wherever to. */
export function ownFiles(site: string): Pick<BuildRequest, 'lockFile' | 'memoryFolder'> {
  return { lockFile: join(site, '.bantin', 'lock'), memoryFolder: join(site, '.bantin', 'cache') }
}
