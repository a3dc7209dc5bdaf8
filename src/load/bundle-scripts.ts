/**
 * The scripts for the browser: a small one for every page, and those that only search needs.
 */
import { bundle } from './bundle.ts'
import type { TemplateFolders } from './template-folders.ts'

export interface BundledScripts {
  readonly main: string
  readonly search: string
  readonly searchWorker: string
}

/** Each as one module. */
export async function bundleScripts(folders: TemplateFolders): Promise<BundledScripts> {
  const bundled = (name: string) =>
    bundle(folders, `scripts/${name}`, { minify: true, platform: 'browser', target: 'es2020' })
  const [main, search, searchWorker] = await Promise.all([
    bundled('main.ts'),
    bundled('search/search-page.ts'),
    bundled('search/search-worker.ts'),
  ])
  return { main, search, searchWorker }
}
