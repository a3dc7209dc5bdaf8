/** Compiles some files, each on its own, in whatever thread. */
import type { PluggableList } from 'unified'
import { type Digest, digestOf } from '../engine/digest.ts'
import { type FileStamp, stampBehind } from '../engine/file-stamp.ts'
import { stopwatch } from '../engine/stopwatch.ts'
import type { CompiledConfiguration } from '../load/compile-configuration.ts'
import { configurationOf } from '../load/configuration-of.ts'
import { localeOf } from '../locale/locale.ts'
import type { CompiledDocument } from '../model/compiled-document.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { FilePath } from '../model/place.ts'
import type { SiteSettings } from '../model/site-settings.ts'
import type { FoundFile } from '../model/source.ts'
import type { Timed, Times } from '../model/times.ts'
import { readBytes, sourceOf } from '../read/read-source.ts'
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

/** What came of one file. The outcome is JSON, so that it is the same whether fresh or remembered. */
export interface CompiledFile {
  readonly path: FilePath
  readonly location: string
  readonly stamp: FileStamp
  /** Of the file's bytes. */
  readonly digest: Digest
  /** A `FileOutcome`. */
  readonly outcome: string
  /** The HTML of the body, with its marks; empty when there are errors. */
  readonly html: string
}

export interface CompiledBatch {
  readonly files: readonly CompiledFile[]
  readonly times: Times
}

export interface FileOutcome {
  /** Absent when there are errors. */
  readonly entry?: CompiledDocument['entry']
  /** Of the body's HTML. */
  readonly body: Digest
  readonly diagnostics: readonly Diagnostic[]
  /** What the diagnostics point into; absent when there are none but hints, which are told without it. */
  readonly text?: string
}

/** Throws a `ConfigurationFault` for the site's own code and an `Error` for the disk. */
export async function compileBatch({ files, reading }: CompileTask): Promise<CompiledBatch> {
  const options = await optionsFor(reading)
  const { timed, times } = stopwatch()
  return { files: files.map((file) => compileFile(file, options, timed)), times: times() }
}

function compileFile(file: FoundFile, options: CompileSourceOptions, timed: Timed): CompiledFile {
  const { path, location } = file
  // Before the bytes: a change in between makes the stamp too old, and the file is read again.
  const stamp = stampBehind(location)
  const bytes = readBytes(file)
  const source = sourceOf(path, bytes)
  const { value, diagnostics } = compileSource(source, options, timed)
  const html = value?.html ?? ''
  const outcome: FileOutcome = {
    ...(value && { entry: value.entry }),
    body: digestOf(html),
    diagnostics,
    ...(diagnostics.some(({ severity }) => severity !== 'hint') && { text: source.text }),
  }
  return { path, location, stamp, digest: digestOf(bytes), outcome: JSON.stringify(outcome), html }
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
