import { readFile } from 'node:fs/promises'
import { join, normalize, sep } from 'node:path'

/** The HTML file below `folder` that answers `address`; undefined when none does, and nothing outside ever does. */
export async function readPage(folder: string, address: string): Promise<string | undefined> {
  const path = pathIn(address)
  if (path === undefined) return undefined
  const file = normalize(join(folder, path.endsWith('.html') ? path : join(path, 'index.html')))
  if (!file.startsWith(folder + sep)) return undefined
  return await readFile(file, 'utf8').catch(() => undefined)
}

/** Undefined when its percent signs make no sense. */
function pathIn(address: string): string | undefined {
  try {
    return decodeURIComponent(address.replace(/[?#].*$/, ''))
  } catch {
    return undefined
  }
}
