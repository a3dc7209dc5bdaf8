/**
 * Two folders of templates that read as one: a site's own file hides ours of the same path.
 */
import { existsSync } from 'node:fs'
import { isAbsolute, join, relative, resolve } from 'node:path'
import { packageRoot } from './package-root.ts'

export interface TemplateFolders {
  readonly own: string
  readonly ours: string
}

export function templateFolders(siteFolder: string): TemplateFolders {
  return { own: resolve(siteFolder, 'templates'), ours: join(packageRoot, 'templates') }
}

/** The file that stands for `path` (relative to either folder), whether it exists in ours or not. */
export function templateFile({ own, ours }: TemplateFolders, path: string): string {
  const file = join(own, path)
  return existsSync(file) ? file : join(ours, path)
}

/** The path of an absolute file inside either folder; undefined for a file that is in neither. */
export function pathInFolders({ own, ours }: TemplateFolders, file: string): string | undefined {
  return [own, ours].map((folder) => relative(folder, file)).find(isInside)
}

/** Whether the site itself wrote the file. */
export function isOwn({ own, ours }: TemplateFolders, file: string): boolean {
  return own !== ours && isInside(relative(own, file))
}

function isInside(path: string): boolean {
  return path !== '' && !path.startsWith('..') && !isAbsolute(path)
}
