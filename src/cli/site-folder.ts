/** Finds the folder of the site, and says so when it cannot be one. */
import { existsSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { shownPath } from './printing/shown-path.ts'
import type { Surroundings } from './surroundings.ts'
import { UsageFault } from './usage-fault.ts'

type Standpoint = Pick<Surroundings, 'folder' | 'home'>

/** The absolute folder of a site that has content. Throws a `UsageFault`. */
export function siteFolder(site: string, { folder }: Standpoint): string {
  const path = existingFolder(site, folder)
  if (isFolder(join(path, 'content'))) return path
  throw contentMissing(path, folder)
}

/** The absolute folder of a site, or one in which a site may be begun. Throws a `UsageFault`. */
export function siteFolderToBe(site: string, { folder, home }: Standpoint): string {
  const path = existingFolder(site, folder)
  if (isFolder(join(path, 'content'))) return path
  if (enclosingSite(path) !== undefined) throw contentMissing(path, folder)
  if (path === dirname(path) || path === home) throw new UsageFault('unsafe-site', { folder: path })
  return path
}

function existingFolder(site: string, folder: string): string {
  const path = resolve(folder, site)
  if (!isFolder(path)) throw new UsageFault('folder-missing', { folder: site })
  return path
}

function contentMissing(path: string, folder: string): UsageFault {
  const enclosing = enclosingSite(path)
  return new UsageFault('content-missing', {
    folder: shownPath(path, folder),
    ...(enclosing !== undefined && { enclosing: shownPath(enclosing, folder) }),
  })
}

/** The site that `path` lies in: editors open a terminal where their article is. */
export function enclosingSite(path: string): string | undefined {
  const parent = dirname(path)
  if (parent === path) return undefined
  return existsSync(join(parent, 'content', 'site.yaml')) ? parent : enclosingSite(parent)
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory()
}
