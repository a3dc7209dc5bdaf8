import { existsSync, realpathSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { enclosingSite } from '../site-folder.ts'
import { UsageFault } from '../usage-fault.ts'

/** The file of a key, unless it lies where a site is made, be it behind a link. Throws a `UsageFault`. */
export function outsideAnySite(file: string): string {
  const folder = dirname(file)
  const real = existsSync(folder) ? join(realpathSync(folder), basename(file)) : file
  const site = enclosingSite(real)
  if (site !== undefined) throw new UsageFault('key-in-site', { file, site })
  return file
}
