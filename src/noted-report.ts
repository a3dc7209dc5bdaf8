/** The report of the last build, for the next one when nothing has changed: neither what it read nor what it wrote. */
import { join } from 'node:path'
import { type Digest, digestOf } from './engine/digest.ts'
import { type FileStamp, isSameStamp, isSettled, stampAt, stampBehind } from './engine/file-stamp.ts'
import type { Memory } from './engine/memory.ts'
import type { CompiledConfiguration } from './load/compile-configuration.ts'
import { configurationVersion } from './load/configuration-version.ts'
import type { BuildReport, BuildRequest } from './model/build-report.ts'
import { type FilePath, foldersOf } from './model/place.ts'
import { notedOutputs } from './outputs-note.ts'
import type { Surroundings } from './surroundings.ts'

interface NotedReport {
  /** Of what was asked for, by which version of the program. */
  readonly question: Digest
  readonly asked: BuildRequest['now']
  /** Every file that was read, and its stamp. */
  readonly files: readonly Stamped[]
  /** The modules of packages that the configuration imports, as its code names them. */
  readonly packages: { readonly code: string; readonly version: string }
  /** The folders that hold something of ours, and the list of our files; none where nothing was to be written. */
  readonly left: readonly Stamped[]
  readonly report: Omit<BuildReport, 'texts'> & { readonly texts: readonly (readonly [FilePath, string])[] }
}

type Stamped = readonly [location: string, stamp: FileStamp]

interface Known {
  readonly memory: Memory
  readonly surroundings: Surroundings
}

/** Undefined when anything may have changed. */
export function notedReport(request: BuildRequest, { memory, surroundings }: Known): BuildReport | undefined {
  const noted = memory.noted('report') as NotedReport | undefined
  if (noted === undefined || noted.question !== questionOf(request, surroundings)) return undefined
  const { asked, files, packages, left } = noted
  const { nextBuildAt, texts, ...report } = noted.report
  // The clock has not passed anything that waits for it. It may also have been turned back.
  if (request.now < asked || (nextBuildAt !== undefined && request.now >= nextBuildAt)) return undefined
  const known = new Map(files)
  for (const [location, stamp] of surroundings.stamps) {
    if (!isSameStamp(known.get(location), stamp)) return undefined
  }
  for (const [location, stamp] of files) {
    if (!surroundings.stamps.has(location) && !isSameStamp(stampAt(location), stamp)) return undefined
  }
  if (configurationVersion(packages) !== packages.version) return undefined
  const outputs = left.length === 0 ? [] : notedOutputs(request.outFolder, memory)
  const places = outputs.map(([path, { stamp }]): Stamped => [join(request.outFolder, path), stamp])
  if (![...left, ...places].every(([location, stamp]) => isSameStamp(stampAt(location), stamp)))
    return undefined
  if (outputs.length !== (left.length === 0 ? 0 : report.written + report.unchanged)) return undefined
  return {
    ...report,
    ...(nextBuildAt && { nextBuildAt }),
    texts: new Map(texts),
    written: 0,
    unchanged: report.written + report.unchanged,
    removed: 0,
    memoryWasDamaged: false,
  }
}

/** Nothing is noted unless everything that was read and written can be told by its stamp. */
export function noteReport(
  report: BuildReport,
  request: BuildRequest,
  {
    memory,
    surroundings,
    configuration,
  }: Known & { readonly configuration: CompiledConfiguration | undefined },
): void {
  const inputs = (configuration?.inputs ?? []).map((file): Stamped => [file, stampBehind(file)])
  const files = [...surroundings.stamps, ...inputs]
  if (!files.every(([, stamp]) => isSettled(stamp, surroundings.began))) return
  const left = leftBehind(report, request, memory)
  if (left === undefined) return
  const code = configuration?.code ?? ''
  const noted: NotedReport = {
    question: questionOf(request, surroundings),
    asked: request.now,
    files,
    packages: { code, version: configurationVersion({ code }) ?? '' },
    left,
    report: { ...report, texts: [...report.texts] },
  }
  memory.note('report', noted)
}

/** The folders that hold something of ours, and the list of our files; undefined when not everything can be told. */
function leftBehind(
  { outcome, diagnostics, written, unchanged }: BuildReport,
  { dryRun, outFolder, listFile }: BuildRequest,
  memory: Memory,
): readonly Stamped[] | undefined {
  // What is in the way of a build may be taken away without a trace in what the build read.
  if (diagnostics.some(({ code }) => code === 'output/not-ours')) return undefined
  if (dryRun || outcome === 'refused') return []
  const outputs = notedOutputs(outFolder, memory)
  if (outputs.length !== written + unchanged) return undefined
  const folders = new Set(outputs.flatMap(([path]) => foldersOf(path)))
  const locations = [listFile, outFolder, ...[...folders].map((folder) => join(outFolder, folder))]
  const now = memory.now()
  const stamped = locations.flatMap((location): readonly Stamped[] => {
    const stamp = stampAt(location)
    return stamp && isSettled(stamp, now) ? [[location, stamp]] : []
  })
  return stamped.length === locations.length ? stamped : undefined
}

function questionOf(request: BuildRequest, { version }: Surroundings): Digest {
  const { siteFolder, outFolder, listFile, keepGoing, prune, dryRun, parser = '' } = request
  return digestOf(
    JSON.stringify([version, siteFolder, outFolder, listFile, keepGoing, prune, dryRun, parser]),
  )
}
