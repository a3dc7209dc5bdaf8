/** The stages in order: the table of contents of the program. */
import { join } from 'node:path'
import { articleLives } from './catalogue/article-lives.ts'
import { secretsOf } from './catalogue/secrets-of.ts'
import { strangersAmongArticles } from './catalogue/strangers-among-articles.ts'
import { catalogueContent } from './catalogue-content.ts'
import { openDerivatives } from './derivative-store.ts'
import type { Crew } from './engine/crew.ts'
import { type Memory, noMemory } from './engine/memory.ts'
import type { Stopwatch } from './engine/stopwatch.ts'
import { iconsOf } from './icons-of.ts'
import { compileConfiguration } from './load/compile-configuration.ts'
import { configurationOf } from './load/configuration-of.ts'
import { configurationVersion } from './load/configuration-version.ts'
import { loadLook } from './load/load-look.ts'
import type { BuildReport, BuildRequest, Step } from './model/build-report.ts'
import { byPlace, isError } from './model/diagnostic.ts'
import { idsOf, ledgerFile } from './model/ledger.ts'
import { siteFile } from './model/site-settings.ts'
import { noteReport } from './noted-report.ts'
import { forgetPlan, notedProof, notePlan } from './plan-note.ts'
import { claimedOutputs } from './prove/claimed-outputs.ts'
import { leaks } from './prove/leaks.ts'
import { proveOutputs } from './prove/prove-outputs.ts'
import { printed, putOutputs } from './put-outputs.ts'
import { putRecords } from './put-records.ts'
import { readBytes } from './read/read-source.ts'
import { recallBody } from './recall-body.ts'
import { recordsOf } from './records-of.ts'
import { renderSite } from './render/render-site.ts'
import { noteSeenFiles, settledFiles } from './seen-files.ts'
import type { SiteOnDisk } from './site-on-disk.ts'
import type { works } from './works/works.ts'
import { foreignClaims } from './write/foreign-claims.ts'

export interface Tools {
  readonly crew: Crew<typeof works>
  readonly memory: Memory
  readonly onDisk: SiteOnDisk
  readonly watch: Stopwatch
}

/**
 * Builds the site once.
 *
 * An error anywhere writes nothing, so the former site stays as it was, unless `keepGoing` asks for the
 * healthy rest. Throws a `ConfigurationFault` for the site's own code and an `Error` for the disk.
 */
export async function build(request: BuildRequest, tools: Tools): Promise<BuildReport> {
  const { siteFolder, now, preview, keepGoing, onProgress } = request
  const { crew, onDisk, watch } = tools
  const { timed } = watch
  const progressOf = (step: Step) => onProgress?.bind(undefined, step)
  forgetPlan(tools.memory)
  const configuration = await timed('configuration', () => compileConfiguration(siteFolder))
  // Threads will run it too; a fault in it is told even when there is nothing to compile.
  const { hosting } = await configurationOf(configuration)
  const packages = configurationVersion(configuration)
  const memory = packages === undefined ? noMemory() : tools.memory
  const means = { crew, memory, watch, ...onDisk }

  const content = await catalogueContent(
    { ...request, configuration, packages },
    { ...means, onProgress: progressOf('compile') },
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
  const outputs = rendering && records ? [...rendering.outputs, ...records.outputs] : []
  const faulty = said.filter(isError).map(({ place }) => place.file)
  // A page that stays keeps its pictures: which they are, only the file with errors could tell.
  const keep = new Set(faulty.length > 0 ? [...faulty, ...media.map(({ path }) => path)] : [])
  const target = { folder: request.outFolder, listFile: request.listFile, prune: request.prune, keep }
  const publication = rendering && {
    outputs,
    version: onDisk.version,
    asked: now,
    bodies: compiled.bodies,
    derivatives: openDerivatives({
      ...{ memory: tools.memory, watch, jobs: request.jobs },
      folder: join(request.memoryFolder, 'pictures'),
    }),
    printing: { imprint: rendering.imprint, templates: look.templates },
  }
  const claims =
    publication && !request.dryRun ? await foreignClaims(outputs, target, printed(publication, memory)) : []
  const secrets = input && publication ? secretsOf(input, site) : []
  const leaking = publication
    ? timed('prove', () =>
        leaks(secrets, {
          ...publication.printing,
          site,
          outputs,
          bodyOf: (file) => recallBody(file, publication.bodies, memory),
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

  const publish = publication && !faults.some(isError)
  const written =
    publish && !request.dryRun
      ? await timed('write', () =>
          putOutputs(publication, target, { ...means, onProgress: progressOf('write') }),
        )
      : nothingWritten
  const put = publish && records && !request.dryRun ? records : noRecords
  const kept = await putRecords(put, tools.memory)

  const diagnostics = [...said, ...faults].sort(byPlace)
  const report: BuildReport = {
    ...written,
    outcome: !publish ? 'refused' : diagnostics.some(isError) ? 'partly' : 'published',
    diagnostics,
    articles: site ? site.articles.length + site.retired.length : 0,
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
    memoryWasDamaged: tools.memory.wasDamaged,
  }
  // Behind all that takes time: a file that was young when it was read is old enough by now.
  const settled = settledFiles(compiled.seen, { began: onDisk.began, now: memory.now() })
  noteSeenFiles(settled, memory)
  const isNoted =
    packages !== undefined &&
    noteReport(report, request, {
      ...{ ...tools, configuration, packages, kept },
      settled,
    })
  if (isNoted && publish && !request.dryRun) {
    const proofs = rendering.proofs.map((proof) => notedProof(proof, memory))
    notePlan({ compilation, printing: publication.printing, secrets, proofs }, memory)
  }
  return report
}

const noRecords = { files: [], outdated: [], recorded: 0, ledger: undefined } as const
const nothingWritten = { written: 0, unchanged: 0, removed: 0, foreign: [] } as const
