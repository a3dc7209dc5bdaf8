/**
 * The style sheets as one, with what only the site knows: its accent, and where its fonts lie.
 */
import { readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { bundleAsync } from 'lightningcss'
import { ConfigurationFault } from '../model/configuration-fault.ts'
import { isOwn, pathInFolders, type TemplateFolders, templateFile } from './template-folders.ts'

/** Browsers of 2022 and later; lightningcss counts versions as `major << 16 | minor << 8`. */
const targets = { chrome: 100 << 16, firefox: 100 << 16, safari: (15 << 16) | (4 << 8) }

/**
 * Bundles `styles/main.css`; `rules` are put behind it.
 *
 * @throws ConfigurationFault for a style sheet of the site that cannot be read as CSS
 */
export async function bundleStyles(folders: TemplateFolders, rules: string): Promise<Uint8Array> {
  const entry = join(folders.ours, 'look.css')
  const resolver = {
    read: (file: string) =>
      file === entry ? `@import "./styles/main.css";\n${rules}` : readFile(file, 'utf8'),
    resolve: (path: string, from: string) => {
      const wanted = resolve(dirname(from), path)
      const inside = pathInFolders(folders, wanted)
      return inside === undefined ? wanted : templateFile(folders, inside)
    },
  }
  try {
    const { code } = await bundleAsync({ filename: entry, minify: true, targets, resolver })
    return code
  } catch (cause) {
    throw faultOfSite(folders, cause) ?? cause
  }
}

function faultOfSite(folders: TemplateFolders, cause: unknown): ConfigurationFault | undefined {
  const { fileName, loc, message } = cause as Error & {
    readonly fileName?: string
    readonly loc?: { readonly line: number; readonly column: number }
  }
  if (!fileName || !isOwn(folders, fileName)) return undefined
  return new ConfigurationFault('cannot-compile', { detail: message }, { file: fileName, ...loc })
}
