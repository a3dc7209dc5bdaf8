import { createHash } from 'node:crypto'
import { join, relative } from 'node:path'

/** Disks hold 255 bytes in one name; what writes the list needs a few of them. */
const longestName = 240

/**
 * Where the list of the files that we wrote into `out` is kept: beside the content and not in what is published,
 * one a folder, under a name that stays right when the whole site moves.
 */
export function listFile(out: string, site: string): string {
  const name = encodeURIComponent(relative(site, out))
  const isShort = name.length <= longestName
  return join(site, '.bantin', 'outputs', isShort ? name : createHash('sha256').update(name).digest('hex'))
}
