/** The stages in order: the table of contents of the program. */
import { join } from 'node:path'
import { strangersAmongArticles } from './catalogue/strangers-among-articles.ts'
import { catalogueHealthy } from './catalogue-healthy.ts'
import { compileSources } from './compile-sources.ts'
import { loadConfiguration } from './load/load-configuration.ts'
import { loadLook } from './load/load-look.ts'
import type { BuildReport, BuildRequest } from './model/build-report.ts'
import { byPlace, isError } from './model/diagnostic.ts'
import { siteFile } from './model/site-settings.ts'
import { claimedOutputs } from './prove/claimed-outputs.ts'
import { proveOutputs } from './prove/prove-outputs.ts'
import { readContent } from './read/read-content.ts'
import { renderSite } from './render/render-site.ts'
import { settingsOf } from './settings-of.ts'
import { foreignClaims } from './write/foreign-claims.ts'
import { writeOutputs } from './write/write-outputs.ts'

/**
 * Builds the site once.
 *
 * An error anywhere writes nothing, so the former site stays as it was, unless `keepGoing` asks for the
 * healthy rest. Throws a `ConfigurationFault` for the site's own code and an `Error` for the disk.
 */
export async function build(request: BuildRequest): Promise<BuildReport> {
  const { siteFolder, now, keepGoing } = request
  const content = await readContent(join(siteFolder, 'content'))
  const configuration = await loadConfiguration(siteFolder)
  const settings = settingsOf(content.site)
  const { locale, zone } = settings.reading
  const compiled = compileSources(content.sources, request, { ...configuration, locale, zone })
  const site =
    settings.value &&
    (await catalogueHealthy(
      { ...compiled.value, settings: settings.value, media: content.media, now },
      keepGoing,
    ))
  const said = [
    ...settings.diagnostics,
    ...strangersAmongArticles(content.strangers),
    ...compiled.diagnostics,
    ...(site?.diagnostics ?? []),
  ]

  // Every page stands on site.yaml, so nothing is healthy while that has errors.
  const fatal = said.some((fault) => isError(fault) && (!keepGoing || fault.place.file === siteFile))
  const sound = site !== undefined && !fatal
  const look = sound && (await loadLook({ siteFolder, accent: site.value.settings.accent }))
  const outputs = look ? renderSite(site.value, look) : []
  const faulty = said.filter(isError).map(({ place }) => place.file)
  // A page that stays keeps its pictures: which they are, only the file with errors could tell.
  const keep = new Set(faulty.length > 0 ? [...faulty, ...content.media.map(({ path }) => path)] : [])
  const target = { folder: request.outFolder, listFile: request.listFile, prune: request.prune, keep }
  const claims = request.dryRun ? [] : await foreignClaims(outputs, target)
  const faults = [...proveOutputs(outputs), ...claimedOutputs(claims)]

  const publish = sound && !faults.some(isError)
  const { onProgress } = request
  const onWritten = onProgress && ((at: number, total: number) => onProgress('write', at, total))
  const written = publish && !request.dryRun ? await writeOutputs(outputs, target, onWritten) : nothingWritten

  const diagnostics = [...said, ...faults].sort(byPlace)
  return {
    ...written,
    outcome: !publish ? 'refused' : diagnostics.some(isError) ? 'partly' : 'published',
    diagnostics,
    articles: site?.value.articles.length ?? 0,
    pages: outputs.filter(({ path }) => path.endsWith('.html')).length,
    ...(site?.value.nextChange && { nextBuildAt: site.value.nextChange }),
    links: outputs.reduce((count, { links }) => count + links.length, 0),
    ids: compiled.value.articles.map(({ id }) => id),
    texts: new Map(
      [...content.sources, ...(content.site ? [content.site] : [])].map(({ path, text }) => [path, text]),
    ),
    locale,
    zone,
  }
}

const nothingWritten = { written: 0, unchanged: 0, removed: 0, foreign: [] } as const
