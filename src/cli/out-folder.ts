/** Decides where the built site goes, and refuses every folder in which somebody could lose something. */
import { existsSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import type { Surroundings } from './surroundings.ts'
import { type UnsafeOut, UsageFault } from './usage-fault.ts'

/** What a site is made from, besides `content/`. */
const sources = ['.bantin', '.git', 'node_modules', 'templates']

/** The absolute output folder: `out` as it was typed, else the site's `dist`. Throws a `UsageFault`. */
export function outFolder(
  out: string | undefined,
  site: string,
  { folder, home }: Pick<Surroundings, 'folder' | 'home'>,
): string {
  const path = out === undefined ? join(site, 'dist') : resolve(folder, out)
  const because = danger(realPath(path), realPath(site), realPath(home))
  if (because !== undefined) throw new UsageFault('unsafe-out', { folder: out ?? 'dist', because })
  return path
}

function danger(path: string, site: string, home: string): UnsafeOut | undefined {
  if (path === dirname(path)) return 'root'
  if (contains(path, home)) return 'home'
  if (path === site || sources.some((name) => contains(join(site, name), path))) return 'site'
  if (contains(path, join(site, 'content')) || contains(join(site, 'content'), path)) return 'content'
  return isFolderToBe(path) ? undefined : 'file'
}

/** False when the path, or something on its way, is a file. */
function isFolderToBe(path: string): boolean {
  return existsSync(path) ? statSync(path).isDirectory() : isFolderToBe(dirname(path))
}

function contains(outer: string, inner: string): boolean {
  const way = relative(outer, inner)
  return way !== '..' && !way.startsWith(`..${sep}`) && resolve(outer, way) === inner
}

/** Follows symbolic links as far as the path exists, so that a link cannot lead around the checks. */
function realPath(path: string): string {
  if (existsSync(path)) return realpathSync(path)
  const parent = dirname(path)
  return parent === path ? path : join(realPath(parent), basename(path))
}
