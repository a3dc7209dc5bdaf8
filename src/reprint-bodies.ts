/**
 * The short way from new words in old articles to their pages.
 *
 * The catalogue and the plans of pages see of an article all but the words of its body. While nothing else has changed,
 * they would come out as they did before, so only the pages that show those words are printed again, the lists that prove
 * them, and the shards that search finds them in. Whatever else there may be is left to a whole build.
 */
import type { Memory } from './engine/memory.ts'
import type { Stopwatch } from './engine/stopwatch.ts'
import type { BuildReport, BuildRequest } from './model/build-report.ts'
import { byPlace, type Diagnostic } from './model/diagnostic.ts'
import type { FilePath } from './model/place.ts'
import type { FoundFile } from './model/source.ts'
import { type LastBuild, renoteReport, sameReport } from './noted-report.ts'
import { outputKeys } from './output-keys.ts'
import type { PutBefore } from './outputs-note.ts'
import { forgetPlan, type NotedProof, notedPlan, notePlan, type PlanNote, recallLines } from './plan-note.ts'
import { bodyWithFigures } from './prove/body-with-figures.ts'
import { secretSearch } from './prove/secret-search.ts'
import { type FilledOutput, type FilledPage, putAgain } from './put-again.ts'
import { roleOfFile } from './read/role-of-file.ts'
import { outcomeKey } from './recall-outcome.ts'
import { compressedCopies } from './render/compressed-copies.ts'
import type { PageSubject } from './render/page-subject.ts'
import { proofFiles } from './render/proof/proof-files.ts'
import { articleProof } from './render/proof/proofs-of.ts'
import { newTerms, rewordedShards } from './reworded-shards.ts'
import { type Rewording, rewordingOf } from './rewording.ts'
import { notedFiles, noteSeenFiles, settledFiles } from './seen-files.ts'
import type { SiteOnDisk } from './site-on-disk.ts'
import { compileBatch } from './works/compile-batch.ts'

export interface ShortMeans {
  readonly memory: Memory
  readonly onDisk: SiteOnDisk
  readonly watch: Stopwatch
}

/** A whole build has threads for more. */
const mostFiles = 32

/** Undefined when a whole build has to look; then nothing has been changed. */
export async function reprintBodies(
  request: BuildRequest,
  last: LastBuild,
  { memory, onDisk, watch }: ShortMeans,
): Promise<BuildReport | undefined> {
  const { noted, outputs: before } = last
  const plan = notedPlan(memory)
  const files = sourcesAmong(last.changed, onDisk)
  if (plan === undefined || before === undefined || files === undefined) return undefined
  if (noted.report.outcome !== 'published') return undefined

  const { compilation, printing } = plan
  const compiled = await watch.timed('compile', () => compileBatch({ files, ...compilation }))
  const known = notedFiles(memory)
  const rewordings = compiled.files.map((file) =>
    rewordingOf(file, known.get(file.location)?.digest, { ...compilation, memory }),
  )
  if (!rewordings.every((rewording) => rewording !== undefined)) return undefined
  const diagnostics = diagnosticsAfter(rewordings, noted.report.diagnostics)
  const pages = pagesWith(rewordings, before.files, memory)
  const proofs = provenAfter(rewordings, plan.proofs, memory)
  if (diagnostics === undefined || pages === undefined || proofs === undefined) return undefined
  if (tells(pages, plan)) return undefined
  const shards = rewordedShards(newTerms(rewordings, pages, printing.imprint), before.files, memory)
  if (shards === undefined) return undefined

  forgetPlan(memory)
  memory.withdraw('report')
  for (const { file, after } of rewordings) {
    memory.remember(outcomeKey(compilation.environment, file.path, file.digest), file.outcome)
    memory.remember(after.body, file.html)
  }
  const lists = proofFiles(proofs, printing.imprint)
  const bodies = new Map(rewordings.map(({ file, after }) => [file.path, after.body]))
  const fresh = [...pages, ...[...shards, ...lists].map((output) => ({ output, html: '' }))]
  const { version, began } = onDisk
  const keyOf = outputKeys({ printing, version, bodies, began })
  const written = await watch.timed('write', () =>
    putAgain(plan.precompress ? [...fresh, ...fresh.flatMap(copiesOf)] : fresh, before, {
      ...{ printing, keyOf, memory },
      asked: request.now,
      outFolder: request.outFolder,
    }),
  )

  const read = compiled.files.map(({ location, stamp, digest }) => [location, { stamp, digest }] as const)
  const seen = settledFiles(new Map(read), { began, now: memory.now() })
  for (const location of last.changed) known.delete(location)
  noteSeenFiles(new Map([...known, ...seen]), memory)
  const same = sameReport(last)
  const texts = textsAfter(rewordings, same.texts)
  const report = { ...same, diagnostics, texts, written, unchanged: same.unchanged - written }
  const stamps = new Map([...seen].map(([location, { stamp }]) => [location, stamp]))
  renoteReport(last, { asked: request.now, stamps, report }, memory)
  notePlan({ ...plan, proofs }, memory)
  watch.timed('note', memory.add)
  return report
}

function copiesOf({ output, html }: FilledOutput): readonly FilledOutput[] {
  return compressedCopies(output).map((copy) => ({ output: copy, html }))
}

/** Undefined when one of them is something else, or they are many. */
function sourcesAmong(
  locations: readonly string[],
  { content }: SiteOnDisk,
): readonly FoundFile[] | undefined {
  const found = new Map(content.map((entry) => [entry.location, entry]))
  const files = locations.flatMap((location) => {
    const entry = found.get(location)
    return entry && roleOfFile(entry) === 'source' ? [{ path: entry.path, location }] : []
  })
  return files.length === locations.length && files.length <= mostFiles ? files : undefined
}

/** Undefined when the site as a whole had something to say about one of the files. */
function diagnosticsAfter(
  rewordings: readonly Rewording[],
  before: readonly Diagnostic[],
): readonly Diagnostic[] | undefined {
  const changed = new Set(rewordings.map(({ file }) => file.path))
  const isAbout = ({ place, related }: Diagnostic) =>
    [place, ...related].some(({ file }) => changed.has(file))
  const own = rewordings.reduce((count, { before }) => count + before.diagnostics.length, 0)
  if (before.filter(isAbout).length !== own) return undefined
  return [
    ...before.filter((diagnostic) => !isAbout(diagnostic)),
    ...rewordings.flatMap(({ after }) => after.diagnostics),
  ].sort(byPlace)
}

function textsAfter(
  rewordings: readonly Rewording[],
  before: ReadonlyMap<FilePath, string>,
): ReadonlyMap<FilePath, string> {
  const texts = new Map(before)
  for (const { file, after } of rewordings) {
    if (after.text === undefined) texts.delete(file.path)
    else texts.set(file.path, after.text)
  }
  return texts
}

/** The pages that show one of the bodies; undefined when one of them is no longer remembered. */
function pagesWith(
  rewordings: readonly Rewording[],
  outputs: readonly (readonly [FilePath, PutBefore])[],
  memory: Memory,
): readonly FilledPage[] | undefined {
  const changed = new Map(rewordings.map(({ file }) => [file.path, file]))
  const pages = outputs.flatMap(([path, { key }]) => {
    const file = key.words?.file && changed.get(key.words.file)
    if (!file || key.words === undefined) return []
    const subject = memory.recall(key.words.subject)
    if (subject === undefined) return [undefined]
    const page: PageSubject = JSON.parse(subject.toString())
    const output = { path, source: file.path, links: [], content: { page, body: file.path } }
    return [{ output, html: file.html }]
  })
  return pages.every((page) => page !== undefined) ? pages : undefined
}

function provenAfter(
  rewordings: readonly Rewording[],
  proofs: readonly NotedProof[],
  memory: Memory,
): readonly NotedProof[] | undefined {
  const changed = new Map(rewordings.map(({ file, after }) => [file.path, after.entry]))
  const proven = proofs.map((proof) => {
    const entry = changed.get(proof.file)
    if (entry?.kind !== 'article') return proof
    const lines = recallLines(proof, memory)
    return lines && { ...proof, article: { ...proof.article, sha256: articleProof(lines, entry.bodyProof) } }
  })
  return proven.every((proof) => proof !== undefined) ? proven : undefined
}

/** Whether one of the bodies tells what nobody may know; a whole build finds out what it is and where. */
function tells(pages: readonly FilledPage[], { secrets }: PlanNote): boolean {
  if (secrets.length === 0) return false
  const search = secretSearch(secrets)
  return pages.some(({ output: { content }, html }) => {
    const figures = 'parts' in content.page ? content.page.parts : []
    const texts = figures.map((piece) =>
      typeof piece === 'object' && piece.part === 'metric' ? piece.text : undefined,
    )
    return search(bodyWithFigures(html, texts)).length > 0
  })
}
