/** The way from a site's content on the disk to the site that it makes: read, compile, catalogue. */
import type { CatalogueInput } from './catalogue/catalogue-input.ts'
import { catalogueHealthy } from './catalogue-healthy.ts'
import { type Compilation, type Compiled, compileFiles, type Means } from './compile-files.ts'
import { digestOf } from './engine/digest.ts'
import { type LedgerOutcome, rememberedLedger } from './ledger-of.ts'
import type { CompiledConfiguration } from './load/compile-configuration.ts'
import type { BuildRequest } from './model/build-report.ts'
import type { Outcome } from './model/diagnostic.ts'
import { idsStated } from './model/ids-stated.ts'
import type { FilePath } from './model/place.ts'
import { present } from './model/present.ts'
import { seriesStated } from './model/series-stated.ts'
import type { Site } from './model/site.ts'
import { type SiteSettings, siteFile } from './model/site-settings.ts'
import type { Content } from './model/source.ts'
import { findContent } from './read/find-content.ts'
import { readSource } from './read/read-source.ts'
import { settingsOf } from './settings-of.ts'
import type { SiteOnDisk } from './site-on-disk.ts'

export interface ContentRequest extends Pick<BuildRequest, 'keepGoing' | 'now' | 'parser' | 'preview'> {
  readonly configuration: CompiledConfiguration | undefined
  /** What `configurationVersion` says of it. */
  readonly packages: string | undefined
}

export interface CataloguedContent extends Pick<Content, 'media' | 'strangers'> {
  readonly compilation: Omit<Compilation, 'files'>
  readonly compiled: Compiled
  readonly ledger: LedgerOutcome
  readonly reading: Pick<SiteSettings, 'locale' | 'zone'>
  /** What was catalogued, and what came of it; both undefined when site.yaml has errors, which the diagnostics tell. */
  readonly input: Omit<CatalogueInput, 'pictures'> | undefined
  readonly site: Site | undefined
  /** The texts of content that diagnostics point into, but for the ledger's. */
  readonly texts: ReadonlyMap<FilePath, string>
}

/** Throws an `Error` for the disk. */
export async function catalogueContent(
  request: ContentRequest,
  means: Means & SiteOnDisk,
): Promise<Outcome<CataloguedContent>> {
  const { configuration, packages, now, preview, keepGoing, parser } = request
  const { timed } = means.watch
  const { site: siteFound, ...content } = await findContent(means.content)
  const siteSource = siteFound && readSource(siteFound)
  const settings = settingsOf(siteSource)
  const ledger = rememberedLedger(content.ledger, means.memory)
  const reading = { ...settings.reading, ...present({ configuration, parser }) }
  const compilation = {
    reading,
    environment: digestOf(means.version, packages ?? '', JSON.stringify(reading)),
  }
  const compiled = await timed('compile', () =>
    compileFiles({ ...compilation, files: content.sources }, means),
  )
  const { broken, texts } = compiled.value
  const input = settings.value && {
    ...compiled.value,
    settings: settings.value,
    media: content.media,
    brokenIds: idsStated(broken.map((file) => texts.get(file) ?? '')),
    // With `keepGoing` the sound articles are published, and must fit what is published with them.
    brokenSeries: keepGoing ? [] : seriesStated(broken.map((file) => texts.get(file) ?? '')),
    ledger: ledger.value,
    now,
    preview,
  }
  const site = input && (await timed('catalogue', () => catalogueHealthy(input, keepGoing, means)))
  return {
    value: {
      ...{ media: content.media, strangers: content.strangers, ledger, input },
      compilation,
      compiled: compiled.value,
      reading: settings.reading,
      site: site?.value,
      texts: siteSource ? new Map([...texts, [siteFile, siteSource.text]]) : texts,
    },
    diagnostics: [
      ...settings.diagnostics,
      ...ledger.diagnostics,
      ...compiled.diagnostics,
      ...(site?.diagnostics ?? []),
    ],
  }
}
