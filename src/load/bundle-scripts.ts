/**
 * The scripts for the browser as one small module.
 */
import { bundle } from './bundle.ts'
import type { TemplateFolders } from './template-folders.ts'

export function bundleScripts(folders: TemplateFolders): Promise<string> {
  return bundle(folders, 'scripts/main.ts', { minify: true, platform: 'browser', target: 'es2020' })
}
