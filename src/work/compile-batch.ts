/** Compiles some files, each on its own, in whatever thread. */
import type { PluggableList } from 'unified'
import type { CompiledConfiguration } from '../load/compile-configuration.ts'
import { configurationOf } from '../load/configuration-of.ts'
import { localeOf } from '../locale/locale.ts'
import type { CompiledDocument } from '../model/compiled-document.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { FilePath } from '../model/place.ts'
import type { SiteSettings } from '../model/site-settings.ts'
import type { FoundFile } from '../model/source.ts'
import { readSource } from '../read/read-source.ts'
import { type CompileSourceOptions, compileSource } from './compile-source.ts'

/** How a site reads its files: with its plugins, in its language and zone. Plain data. */
export interface Reading extends Pick<SiteSettings, 'locale' | 'zone'> {
  readonly configuration?: CompiledConfiguration
  /** Overrules the configuration. */
  readonly parser?: 'remark' | 'satteri'
}

export interface CompileTask {
  readonly files: readonly FoundFile[]
  readonly reading: Reading
}

export interface CompiledFile {
  readonly path: FilePath
  /** Undefined when there are errors. */
  readonly value: CompiledDocument | undefined
  readonly diagnostics: readonly Diagnostic[]
  /** What the diagnostics point into; undefined when there are none. */
  readonly text: string | undefined
}

/** Throws a `ConfigurationFault` for the site's own code and an `Error` for the disk. */
export async function compileBatch({ files, reading }: CompileTask): Promise<readonly CompiledFile[]> {
  const options = await optionsFor(reading)
  return files.map((file) => {
    const source = readSource(file)
    const { value, diagnostics } = compileSource(source, options)
    return { path: file.path, value, diagnostics, text: diagnostics.length > 0 ? source.text : undefined }
  })
}

// The same list for every batch: processors are made ready for it once.
const noPlugins: PluggableList = []

async function optionsFor({ configuration, parser, locale, zone }: Reading): Promise<CompileSourceOptions> {
  const stated = await configurationOf(configuration)
  return {
    parser: parser ?? stated.parser ?? 'satteri',
    remarkPlugins: stated.remarkPlugins ?? noPlugins,
    rehypePlugins: stated.rehypePlugins ?? noPlugins,
    ...(stated.adapt && { adapt: stated.adapt }),
    locale: localeOf(locale),
    zone,
  }
}
