/** Builds a site: plans what it publishes, puts that in its place, notes what the next build need not find out. */
import type { BuildReport, BuildRequest } from './model/build-report.ts'
import { noteReport } from './noted-report.ts'
import { forgetPlan, notePlan } from './plan-note.ts'
import { type PublicationPlan, planPublication, type Tools } from './plan-publication.ts'
import { putOutputs } from './put-outputs.ts'
import { putRecords } from './put-records.ts'
import { noteSeenFiles, settledFiles } from './seen-files.ts'
import type { WriteReport } from './write/write-outputs.ts'

/**
 * Builds the site once.
 *
 * An error anywhere writes nothing, so the former site stays as it was, unless `keepGoing` asks for the
 * healthy rest. Throws a `ConfigurationFault` for the site's own code and an `Error` for the disk.
 */
export async function build(request: BuildRequest, tools: Tools): Promise<BuildReport> {
  forgetPlan(tools.memory)
  const plan = await planPublication(request, tools)
  const written = await publish(plan, request, tools)
  const kept = await putRecords(plan.records, tools.memory)
  const report: BuildReport = { ...plan.report, ...written }

  // Behind all that takes time: a file that was young when it was read is old enough by now.
  const settled = settledFiles(plan.seen, { began: tools.onDisk.began, now: plan.memory.now() })
  noteSeenFiles(settled, plan.memory)
  const { configuration, packages } = plan
  const isNoted =
    packages !== undefined &&
    noteReport(report, request, { ...tools, configuration, packages, kept, settled })
  if (isNoted && plan.note) notePlan(plan.note, plan.memory)
  return report
}

async function publish(
  { publication, target, memory }: PublicationPlan,
  { onProgress }: BuildRequest,
  { crew, onDisk, watch }: Tools,
): Promise<WriteReport> {
  if (publication === undefined) return { written: 0, unchanged: 0, removed: 0, foreign: [] }
  const means = { crew, memory, watch, ...onDisk, onProgress: onProgress?.bind(undefined, 'write') }
  return watch.timed('write', () => putOutputs(publication, target, means))
}
