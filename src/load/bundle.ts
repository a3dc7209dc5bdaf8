/**
 * Runs esbuild over templates or scripts, and tells a mistake in a site's own file from one in ours.
 */
import { resolve } from 'node:path'
import { type BuildFailure, type BuildOptions, build, type Location } from 'esbuild'
import { type CodePlace, ConfigurationFault } from '../model/configuration-fault.ts'
import { packageRoot } from './package-root.ts'
import { preferOwnFiles } from './prefer-own-files.ts'
import { isOwn, type TemplateFolders, templateFile } from './template-folders.ts'

/**
 * Bundles one entry (a path in the template folders) to one ES module, as text.
 *
 * The text depends on the sources alone: no path and no comment of this machine is left in it.
 * @throws ConfigurationFault when a file of the site cannot be compiled, or keeps ours from being compiled
 */
export async function bundle(
  folders: TemplateFolders,
  entry: string,
  options: BuildOptions,
): Promise<string> {
  try {
    const { outputFiles } = await build({
      ...options,
      absWorkingDir: packageRoot,
      bundle: true,
      charset: 'utf8',
      entryPoints: [templateFile(folders, entry)],
      format: 'esm',
      legalComments: 'none',
      logLevel: 'silent',
      plugins: [preferOwnFiles(folders)],
      write: false,
    })
    return outputFiles.map(({ text }) => text).join('')
  } catch (cause) {
    throw faultOfSite(folders, cause as BuildFailure) ?? cause
  }
}

function faultOfSite(
  folders: TemplateFolders,
  { errors = [] }: BuildFailure,
): ConfigurationFault | undefined {
  for (const { text, location } of errors) {
    const place = [location, fileNamedIn(text)]
      .flatMap((found) => (found ? codePlace(found) : []))
      .find(({ file }) => isOwn(folders, file))
    if (place) return new ConfigurationFault('cannot-compile', { detail: text }, place)
  }
  return undefined
}

/** The error may stand in our file, because of what it imports from a file of the site: then only the text names it. */
function fileNamedIn(text: string): Pick<Location, 'file'> | undefined {
  const file = text.match(/"([^"]+\.\w+)"/)?.[1]
  return file === undefined ? undefined : { file }
}

function codePlace({ file, line, column }: Pick<Location, 'file'> & Partial<Location>): CodePlace {
  const path = resolve(packageRoot, file)
  return line === undefined || column === undefined
    ? { file: path }
    : { file: path, line, column: column + 1 }
}
