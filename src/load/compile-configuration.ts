/**
 * A site's configuration to code: TypeScript and what it imports by path become one ES module, as text.
 *
 * Packages stay outside and are found from the site's folder, as Node would find them; `bantin` is this package,
 * whether or not the site has installed it.
 */
import { existsSync } from 'node:fs'
import { extname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type BuildFailure, build, type Plugin } from 'esbuild'
import { ConfigurationFault } from '../model/configuration-fault.ts'
import { configurationNames } from './configuration-names.ts'

/** Plain data: `configurationOf` makes it a configuration, in this thread or in another. */
export interface CompiledConfiguration {
  /** The configuration file, absolute. */
  readonly file: string
  /** The files of the site that it consists of, absolute. */
  readonly inputs: readonly string[]
  readonly code: string
  /** A source map, as JSON; its sources are relative to the folder of the configuration. */
  readonly map: string
}

// The source beside the source, the compiled file beside the compiled one.
const doorForSites = fileURLToPath(
  new URL(`../model/configuration${extname(import.meta.url)}`, import.meta.url),
)

/**
 * Compiles the configuration of the site in `folder`, an absolute path; undefined where there is none.
 *
 * Throws a `ConfigurationFault` at the place esbuild points to.
 */
export async function compileConfiguration(folder: string): Promise<CompiledConfiguration | undefined> {
  const file = configurationNames.map((name) => join(folder, name)).find((path) => existsSync(path))
  if (file === undefined) return undefined
  try {
    const { outputFiles, metafile } = await build({
      absWorkingDir: folder,
      bundle: true,
      charset: 'utf8',
      // Without this, esbuild would take a package's `module` entry, which Node may not be able to load.
      conditions: [],
      // The module is imported from memory, but must not notice.
      define: { 'import.meta.url': JSON.stringify(pathToFileURL(file).href) },
      entryPoints: [file],
      format: 'esm',
      logLevel: 'silent',
      metafile: true,
      outdir: folder,
      platform: 'node',
      plugins: [packagesOutside],
      sourcemap: 'external',
      target: 'node20',
      write: false,
    })
    const textOf = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? ''
    const inputs = Object.keys(metafile.inputs).map((name) => resolve(folder, name))
    return { file, inputs, code: textOf('.js'), map: textOf('.map') }
  } catch (cause) {
    const [first] = (cause as Partial<BuildFailure>).errors ?? []
    if (!first) throw cause
    const { text: detail, location } = first
    const place = location
      ? { file: resolve(folder, location.file), line: location.line, column: location.column + 1 }
      : { file }
    throw new ConfigurationFault('cannot-load', { detail }, place)
  }
}

/** Turns the names of packages into addresses of files, which a module in memory can import. */
const packagesOutside: Plugin = {
  name: 'packages-outside',
  setup({ onResolve, resolve: find }) {
    onResolve({ filter: /^[^./]/ }, async ({ path, kind, importer, resolveDir, pluginData }) => {
      if (pluginData === packagesOutside || kind === 'entry-point') return undefined
      if (path === 'bantin') return { path: doorForSites }
      const found = await find(path, { kind, importer, resolveDir, pluginData: packagesOutside })
      if (found.external || found.errors.length > 0) return found
      return { path: pathToFileURL(found.path).href, external: true }
    })
  },
}
