/** Tells when something changes that a site is made from. */
import { basename, relative, sep } from 'node:path'
import { watch } from 'chokidar'

export interface Watch {
  readonly onChange: (path: string) => void
  /** Told once: what one file meets, thousands of others meet too. */
  readonly onError: (error: unknown) => void
}

/** Resolves when every later change will be told; gives the function that ends it. `site`: absolute. */
export async function watchSite(site: string, { onChange, onError }: Watch): Promise<() => Promise<void>> {
  const watcher = watch(site, {
    // Waiting for a file to come back costs 100 ms; a build in between does no harm, another one follows.
    atomic: false,
    ignoreInitial: true,
    ignored: (path) => !isOfSite(relative(site, path)),
  })
  watcher.on('all', (_, path) => onChange(path))
  let hasFailed = false
  watcher.on('error', (error) => {
    if (!hasFailed) onError(error)
    hasFailed = true
  })
  await new Promise<void>((resolve) => watcher.once('ready', () => resolve()))
  return () => watcher.close()
}

/** Editors keep their own files beside what they edit: `.a.md.swp`, `a.md~`. */
const ofEditors = /^\.|~$/

function isOfSite(path: string): boolean {
  if (path === '') return true
  const [first = ''] = path.split(sep)
  const isSource = first === 'content' || first === 'templates' || /^bantin\.config\.[a-z]+$/.test(first)
  return isSource && !ofEditors.test(basename(path))
}
