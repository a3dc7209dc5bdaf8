/** The stages in order, up to the first byte that is written: what a build would publish. */
import { join } from 'node:path'
import { articleLives } from './catalogue/article-lives.ts'
import { secretsOf } from './catalogue/secrets-of.ts'
import { strangersAmongArticles } from './catalogue/strangers-among-articles.ts'
import { catalogueContent } from './catalogue-content.ts'
import { cleanOutputs, namesOf } from './clean-outputs.ts'
import { openDerivatives } from './derivative-store.ts'
import type { Crew } from './engine/crew.ts'
import { type Memory, noMemory } from './engine/memory.ts'
import type { Stopwatch } from './engine/stopwatch.ts'
import { iconsOf } from './icons-of.ts'
import { type CompiledConfiguration, compileConfiguration } from './load/compile-configuration.ts'
import { configurationOf } from './load/configuration-of.ts'
import { configurationVersion } from './load/configuration-version.ts'
import { loadLook } from './load/load-look.ts'
import type { BuildReport, BuildRequest } from './model/build-report.ts'
import { byPlace, isError } from './model/diagnostic.ts'
import { idsOf, ledgerFile } from './model/ledger.ts'
import { siteFile } from './model/site-settings.ts'
import { treesOf } from './model/trees-of.ts'
import { outputKeys } from './output-keys.ts'
import { notedOutputs } from './outputs-note.ts'
import { notedProof, type PlanNote } from './plan-note.ts'
import { claimedOutputs } from './prove/claimed-outputs.ts'
import { leaks } from './prove/leaks.ts'
import { proveOutputs } from './prove/prove-outputs.ts'
import { type Publication, printed } from './put-outputs.ts'
import type { RecordsToPut } from './put-records.ts'
import { readBytes } from './read/read-source.ts'
import { recallBody } from './recall-body.ts'
import { recordsOf } from './records-of.ts'
import { compressedCopies } from './render/compressed-copies.ts'
import { renderSite } from './render/render-site.ts'
import type { SeenFiles } from './seen-files.ts'
import type { SiteOnDisk } from './site-on-disk.ts'
import type { works } from './works/works.ts'
import { foreignClaims } from './write/foreign-claims.ts'
import type { WriteTarget } from './write/write-outputs.ts'

export interface Tools {
  readonly crew: Crew<typeof works>
  readonly memory: Memory
  readonly onDisk: SiteOnDisk
  readonly watch: Stopwatch
}

/** What is known before anything is written. Articles are not in it: it lives while files are put, and they are large. */
export interface PublicationPlan {
  readonly configuration: CompiledConfiguration | undefined
  /** What `configurationVersion` says of it. */
  readonly packages: string | undefined
  /** Remembers nothing when nobody can tell what the configuration depends on. */
  readonly memory: Memory
  readonly seen: SeenFiles
  readonly target: WriteTarget
  /** What is to be written: nothing in a dry run, or when there are errors. */
  readonly publication?: Publication
  readonly records: RecordsToPut
  /** For a next build, once this one has written everything. */
  readonly note?: PlanNote
  readonly report: Omit<BuildReport, 'foreign' | 'removed' | 'unchanged' | 'written'>
}

/**
 * Reads, catalogues, plans and proves.
 *
 * Throws a `ConfigurationFault` for the site's own code and an `Error` for the disk.
 */
export async function planPublication(request: BuildRequest, tools: Tools): Promise<PublicationPlan> {
  const { siteFolder, now, preview, keepGoing, onProgress } = request
  const { crew, onDisk, watch } = tools
  const { timed } = watch
  const configuration = await timed('configuration', () => compileConfiguration(siteFolder))
  // Threads will run it too; a fault in it is told even when there is nothing to compile.
  const { hosting, precompress: isWanted = false } = await configurationOf(configuration)
  const precompress = isWanted && !preview
  const packages = configurationVersion(configuration)
  const memory = packages === undefined ? noMemory() : tools.memory
  const means = { crew, memory, watch, ...onDisk }

  const content = await catalogueContent(
    { ...request, configuration, packages },
    { ...means, onProgress: onProgress?.bind(undefined, 'compile') },
  )
  const { compilation, compiled, input, ledger, media, site, strangers, texts } = content.value
  const said = [...content.diagnostics, ...strangersAmongArticles(strangers)]

  // Every page stands on site.yaml, so nothing is healthy while that has errors; and what vanishes is no rest.
  const foundations = preview ? [siteFile] : [siteFile, ledgerFile]
  const fatal = said.some((fault) => isError(fault) && (!keepGoing || foundations.includes(fault.place.file)))
  const sound = site !== undefined && !fatal
  const icons = sound ? await timed('look', () => iconsOf(site, means)) : []
  const look =
    sound && (await timed('look', () => loadLook({ siteFolder, accent: site.settings.accent, icons })))
  const rendering = look && timed('plan', () => renderSite(site, look))
  const records = rendering && recordsOf(site, { ...request, hosting, before: ledger.text })
  const copies = precompress && rendering ? rendering.outputs.flatMap(compressedCopies) : []
  const outputs = rendering && records ? [...rendering.outputs, ...copies, ...records.outputs] : []
  const faulty = said.filter(isError).map(({ place }) => place.file)
  // A page that stays keeps its pictures: which they are, only the file with errors could tell.
  const keep = new Set(faulty.length > 0 ? [...faulty, ...media.map(({ path }) => path)] : [])
  const target = { folder: request.outFolder, listFile: request.listFile, prune: request.prune, keep }
  const secrets = input && rendering ? secretsOf(input, site) : []
  const { bodies } = compiled
  const printing = rendering && { imprint: rendering.imprint, templates: look.templates }
  const publication = printing && {
    ...{ outputs, bodies, printing },
    asked: now,
    keyOf: outputKeys({ ...onDisk, bodies, printing }),
    secrets: namesOf(secrets),
    derivatives: openDerivatives({
      ...{ memory: tools.memory, watch, jobs: request.jobs },
      folder: join(request.memoryFolder, 'pictures'),
    }),
  }
  const claims =
    publication && !request.dryRun ? await foreignClaims(outputs, target, printed(publication, memory)) : []
  const leaking = publication
    ? timed('prove', () =>
        leaks(secrets, {
          ...publication.printing,
          site,
          outputs,
          clean: cleanOutputs(publication, () => notedOutputs(request.outFolder, memory)),
          bodyOf: (file) => recallBody(file, bodies, memory),
          textAt: (location) => Buffer.from(readBytes({ location })).toString(),
        }),
      )
    : []
  const faults = [
    ...timed('prove', () => proveOutputs(outputs)),
    ...leaking,
    ...claimedOutputs(claims),
    ...(records ? records.diagnostics : []),
  ]

  const diagnostics = [...said, ...faults].sort(byPlace)
  const isPublished = publication && records && !faults.some(isError)
  const isWritten = isPublished && !request.dryRun
  const put = isWritten ? records : noRecords
  const note = isWritten && {
    ...{ compilation, precompress, secrets },
    printing: publication.printing,
    proofs: rendering.proofs.map((proof) => notedProof(proof, memory)),
  }
  return {
    ...{ configuration, packages, memory, target, records: put },
    seen: compiled.seen,
    // Proven by now, links are not kept while files are put.
    ...(isWritten && { publication: { ...publication, outputs: outputs.map(({ links, ...file }) => file) } }),
    ...(note && { note }),
    report: {
      outcome: !isPublished ? 'refused' : diagnostics.some(isError) ? 'partly' : 'published',
      diagnostics,
      articles: site
        ? treesOf(site).reduce((count, tree) => count + tree.articles.length + tree.retired.length, 0)
        : 0,
      pages: outputs.filter(({ path }) => path.endsWith('.html')).length,
      ...(site?.nextChange && { nextBuildAt: site.nextChange }),
      recorded: put.recorded,
      links: outputs.reduce((count, { links }) => count + links.length, 0),
      lives: articleLives(compiled.articles, now),
      ids: [
        ...compiled.articles.map(({ id }) => id),
        ...idsOf(site && put.ledger !== undefined ? site.ledger : ledger.value),
      ],
      texts: new Map([...texts, [ledgerFile, put.ledger ?? ledger.text]]),
      ...content.value.reading,
      memoryWasDamaged: false,
    },
  }
}

const noRecords = { files: [], outdated: [], recorded: 0, ledger: undefined } as const
