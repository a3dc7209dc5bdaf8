/** The report of the last build, for the next one when nothing has changed: neither what it read nor what it wrote. */
import { join } from 'node:path'
import { type Digest, digestOf } from './engine/digest.ts'
import { type FileStamp, isSameStamp, isSettled, stampAt, stampBehind } from './engine/file-stamp.ts'
import type { Memory } from './engine/memory.ts'
import type { CompiledConfiguration } from './load/compile-configuration.ts'
import { configurationVersion } from './load/configuration-version.ts'
import type { BuildReport, BuildRequest } from './model/build-report.ts'
import type { FilePath } from './model/place.ts'
import { areSame, notedOutputs, type OutputsNote, type Stamped } from './outputs-note.ts'
import type { SeenFiles } from './seen-files.ts'
import type { SiteOnDisk } from './site-on-disk.ts'

export interface NotedReport {
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
  /** Sources that can be told by their stamp, though some were young when the build began. */
  readonly settled: SeenFiles
  /** What `configurationVersion` says of it. */
  readonly packages: string
}

/** The last build that did what is asked for again, as long as only files have changed that it read and that are still there. */
export interface LastBuild {
  readonly noted: NotedReport
  /** The locations of those that are not the same; in no other place has anything changed. */
  readonly changed: readonly string[]
  /** What it left; undefined where nothing was to be written. */
  readonly outputs: OutputsNote | undefined
}

/** Undefined when anything else may have changed. */
export function lastBuild(request: BuildRequest, { memory, onDisk }: Known): LastBuild | undefined {
  const noted = memory.noted('report') as NotedReport | undefined
  if (noted === undefined || noted.question !== questionOf(request, onDisk)) return undefined
  const { asked, files, configuration, packages, left, report } = noted
  const { nextBuildAt } = report
  // The clock has not passed anything that waits for it. It may also have been turned back.
  if (request.now < asked || (nextBuildAt !== undefined && request.now >= nextBuildAt)) return undefined
  const known = new Map(files)
  const changed: string[] = []
  for (const [location, stamp] of onDisk.stamps) {
    if (!known.has(location)) return undefined
    if (!isSameStamp(known.get(location), stamp)) changed.push(location)
  }
  for (const [location, stamp] of files) {
    if (!onDisk.stamps.has(location) && !isSameStamp(stampAt(location), stamp)) return undefined
  }
  if (configurationVersion(configuration) !== packages) return undefined
  const outputs = left === undefined ? undefined : asLeft(request.outFolder, left, memory)
  if (left !== undefined && outputs === undefined) return undefined
  return { noted, changed, outputs }
}

/** What there is to say when nothing has changed. */
export function sameReport({ noted: { report } }: LastBuild): BuildReport {
  return {
    ...report,
    texts: new Map(report.texts),
    written: 0,
    unchanged: report.written + report.unchanged,
    recorded: 0,
    removed: 0,
    memoryWasDamaged: false,
  }
}

/** The same build again, with files that can be told by their stamps and a report of its own. */
export function renoteReport(
  { noted, changed }: LastBuild,
  { asked, stamps, report }: Renoting,
  memory: Memory,
): void {
  const files = noted.files.map(([location, stamp]): Stamped => [location, stamps.get(location) ?? stamp])
  if (!changed.every((location) => stamps.has(location))) return
  memory.note('report', { ...noted, asked, files, report: asNoted(report) } satisfies NotedReport)
}

interface Renoting {
  readonly asked: BuildRequest['now']
  /** Of the files that have changed. */
  readonly stamps: ReadonlyMap<string, FileStamp>
  readonly report: BuildReport
}

function asNoted(report: BuildReport): NotedReport['report'] {
  return { ...report, texts: [...report.texts] }
}

/** Nothing is noted, and the answer is false, unless everything that was read and written can be told by its stamp. */
export function noteReport(
  report: BuildReport,
  request: BuildRequest,
  { memory, onDisk, configuration, packages, kept, settled }: Noting,
): boolean {
  const inputs = (configuration?.inputs ?? []).map((file): Stamped => [file, stampBehind(file)])
  const ours = new Map(kept)
  const read = [...onDisk.stamps, ...inputs]
    .filter(([location]) => !ours.has(location))
    .map(([location, stamp]): Stamped => [location, settled.get(location)?.stamp ?? stamp])
  const isFirm = ([location, stamp]: Stamped) => settled.has(location) || isSettled(stamp, onDisk.began)
  if (kept === undefined || !read.every(isFirm)) return false
  const files = [...read, ...kept]
  // What is in the way of a build may be taken away without a trace in what the build read.
  if (report.diagnostics.some(({ code }) => code === 'output/not-ours')) return false
  const left = filesLeft(report, request)
  const noted: NotedReport = {
    question: questionOf(request, onDisk),
    asked: request.now,
    files,
    ...(configuration && { configuration: { code: configuration.code } }),
    packages,
    ...(left !== undefined && { left }),
    report: asNoted(report),
  }
  memory.note('report', noted)
  return true
}

/** How many files of ours there are; undefined where nothing was to be written. */
function filesLeft(
  { outcome, written, unchanged }: BuildReport,
  { dryRun }: BuildRequest,
): number | undefined {
  return dryRun || outcome === 'refused' ? undefined : written + unchanged
}

/** Undefined when any of the files, `count` altogether, is not as it was. */
function asLeft(folder: string, count: number, memory: Memory): OutputsNote | undefined {
  const note = notedOutputs(folder, memory)
  if (note === undefined || note.files.length !== count) return undefined
  const files = note.files.map(([path, { stamp }]): Stamped => [join(folder, path), stamp])
  return areSame(note.folders) && areSame(files) ? note : undefined
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
