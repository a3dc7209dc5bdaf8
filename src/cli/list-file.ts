import { join, relative } from 'node:path'

/**
 * Where the list of the files that we wrote into `out` is kept: beside the content and not in what is published,
 * one a folder, under a name that stays right when the whole site moves.
 */
export function listFile(out: string, site: string): string {
  return join(site, '.bantin', 'outputs', encodeURIComponent(relative(site, out)))
}
