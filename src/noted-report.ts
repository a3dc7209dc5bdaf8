/** The report of the last build, for the next one when nothing has changed: neither what it read nor what it wrote. */
import { join } from 'node:path'
import { type Digest, digestOf } from './engine/digest.ts'
import { isSameStamp, isSettled, stampAt, stampBehind } from './engine/file-stamp.ts'
import type { Memory } from './engine/memory.ts'
import type { CompiledConfiguration } from './load/compile-configuration.ts'
import { configurationVersion } from './load/configuration-version.ts'
import type { BuildReport, BuildRequest } from './model/build-report.ts'
import type { FilePath } from './model/place.ts'
import { areSame, notedOutputs, type Stamped } from './outputs-note.ts'
import type { SiteOnDisk } from './site-on-disk.ts'

interface NotedReport {
  /** Of what was asked for, by which version of the program. */
  readonly question: Digest
  readonly asked: BuildRequest['now']
  /** Every file that was read, and its stamp. */
  readonly files: readonly Stamped[]
  /** The code of the configuration, which names the packages that it imports; absent without one. */
  readonly configuration?: { readonly code: string }
  /** What `configurationVersion` says of it. */
  readonly packages: string
  /** How many files of ours there were when it ended; absent where nothing was to be written. */
  readonly left?: number
  readonly report: Omit<BuildReport, 'texts'> & { readonly texts: readonly (readonly [FilePath, string])[] }
}

interface Known {
  readonly memory: Memory
  readonly onDisk: SiteOnDisk
}

interface Noting extends Known {
  /** What was kept beside the published files, as it was put; undefined where it cannot be told by its stamp. */
  readonly kept: readonly Stamped[] | undefined
  readonly configuration: CompiledConfiguration | undefined
  /** What `configurationVersion` says of it. */
  readonly packages: string
}

/** Undefined when anything may have changed. */
export function notedReport(request: BuildRequest, { memory, onDisk }: Known): BuildReport | undefined {
  const noted = memory.noted('report') as NotedReport | undefined
  if (noted === undefined || noted.question !== questionOf(request, onDisk)) return undefined
  const { asked, files, configuration, packages, left } = noted
  const { nextBuildAt, texts, ...report } = noted.report
  // The clock has not passed anything that waits for it. It may also have been turned back.
  if (request.now < asked || (nextBuildAt !== undefined && request.now >= nextBuildAt)) return undefined
  const known = new Map(files)
  for (const [location, stamp] of onDisk.stamps) {
    if (!isSameStamp(known.get(location), stamp)) return undefined
  }
  for (const [location, stamp] of files) {
    if (!onDisk.stamps.has(location) && !isSameStamp(stampAt(location), stamp)) return undefined
  }
  if (configurationVersion(configuration) !== packages) return undefined
  if (left !== undefined && !isAsLeft(request.outFolder, left, memory)) return undefined
  return {
    ...report,
    ...(nextBuildAt && { nextBuildAt }),
    texts: new Map(texts),
    written: 0,
    unchanged: report.written + report.unchanged,
    recorded: 0,
    removed: 0,
    memoryWasDamaged: false,
  }
}

/** Nothing is noted unless everything that was read and written can be told by its stamp. */
export function noteReport(
  report: BuildReport,
  request: BuildRequest,
  { memory, onDisk, configuration, packages, kept }: Noting,
): void {
  const inputs = (configuration?.inputs ?? []).map((file): Stamped => [file, stampBehind(file)])
  const ours = new Map(kept)
  const read = [...onDisk.stamps, ...inputs].filter(([location]) => !ours.has(location))
  if (kept === undefined || !read.every(([, stamp]) => isSettled(stamp, onDisk.began))) return
  const files = [...read, ...kept]
  // What is in the way of a build may be taken away without a trace in what the build read.
  if (report.diagnostics.some(({ code }) => code === 'output/not-ours')) return
  const left = filesLeft(report, request)
  const noted: NotedReport = {
    question: questionOf(request, onDisk),
    asked: request.now,
    files,
    ...(configuration && { configuration: { code: configuration.code } }),
    packages,
    ...(left !== undefined && { left }),
    report: { ...report, texts: [...report.texts] },
  }
  memory.note('report', noted)
}

/** How many files of ours there are; undefined where nothing was to be written. */
function filesLeft(
  { outcome, written, unchanged }: BuildReport,
  { dryRun }: BuildRequest,
): number | undefined {
  return dryRun || outcome === 'refused' ? undefined : written + unchanged
}

function isAsLeft(folder: string, count: number, memory: Memory): boolean {
  const note = notedOutputs(folder, memory)
  if (note === undefined || note.files.length !== count) return false
  const files = note.files.map(([path, { stamp }]): Stamped => [join(folder, path), stamp])
  return areSame(note.folders) && areSame(files)
}

function questionOf(request: BuildRequest, { version }: SiteOnDisk): Digest {
  const { siteFolder, outFolder, listFile, keepGoing, prune, preview, dryRun, ledger, parser = '' } = request
  return digestOf(
    JSON.stringify([
      version,
      siteFolder,
      outFolder,
      listFile,
      keepGoing,
      prune,
      preview,
      dryRun,
      ledger,
      parser,
    ]),
  )
}
