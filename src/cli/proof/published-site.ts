/** A published site as something to read files from, be it a folder or a host. */
import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

export interface PublishedSite {
  /** The text at a path below the site's address, percent-encoded; undefined when there is nothing. */
  readonly read: (path: string) => Promise<string | undefined>
  /** The paths of all pages; undefined when nobody can tell. */
  readonly pages: () => readonly string[] | undefined
}

export function siteInFolder(folder: string): PublishedSite {
  return {
    read: async (path) => {
      const file = join(folder, decodeURIComponent(path.replace(/(^|\/)$/, '$1index.html')))
      try {
        return await readFile(file, 'utf8')
      } catch (cause) {
        if (['EISDIR', 'ENOENT', 'ENOTDIR'].includes((cause as NodeJS.ErrnoException).code ?? ''))
          return undefined
        throw cause
      }
    },
    pages: () =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name === 'index.html')
        .map((entry) => relative(folder, entry.parentPath).split(sep).join('/'))
        .map((path) => (path === '' ? '' : `${encodeURI(path)}/`))
        .sort(),
  }
}

/** @param url Of the home page. */
export function siteOnHost(url: string): PublishedSite {
  const home = url.endsWith('/') ? url : `${url}/`
  return {
    read: async (path) => {
      const answer = await fetch(new URL(path, home))
      return answer.ok ? answer.text() : undefined
    },
    pages: () => undefined,
  }
}
