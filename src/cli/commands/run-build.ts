/** `bantin build` and `bantin check`: the same work, with and without writing. */
import { join } from 'node:path'
import { buildSite } from '../../build-site.ts'
import type { BuildReport, BuildRequest } from '../../model/build-report.ts'
import { isError } from '../../model/diagnostic.ts'
import { idsStated } from '../../model/ids-stated.ts'
import type { Language } from '../../model/language.ts'
import type { Times } from '../../model/times.ts'
import { verifySite } from '../../verify-site.ts'
import type { ExitCode } from '../exit-code.ts'
import { listFile } from '../list-file.ts'
import { outFolder } from '../out-folder.ts'
import { ownFiles } from '../own-files.ts'
import { phrasesIn } from '../phrases/phrases-in.ts'
import { formatSummary } from '../printing/format-summary.ts'
import { formatTimes } from '../printing/format-times.ts'
import { formatVerification } from '../printing/format-verification.ts'
import { jsonReport } from '../printing/json-report.ts'
import { printDiagnostics } from '../printing/print-diagnostics.ts'
import { silentProgress, terminalProgress } from '../printing/progress.ts'
import { shownPath } from '../printing/shown-path.ts'
import { wordDiagnostics } from '../printing/worded-diagnostic.ts'
import type { BuildSite } from '../request.ts'
import { siteFolder } from '../site-folder.ts'
import type { Surroundings } from '../surroundings.ts'

/** `spoken`: the language until the site's own is known. */
export async function runBuild(
  request: BuildSite,
  surroundings: Surroundings,
  spoken: Language,
): Promise<ExitCode> {
  const { draw, folder, milliseconds, print, terminal } = surroundings
  const site = siteFolder(request.site, surroundings)
  const out = outFolder(request.out, site, surroundings)
  const start = milliseconds()
  const progress =
    terminal && !request.json ? terminalProgress(phrasesIn(spoken), surroundings) : silentProgress

  const clock = surroundings.now()
  const now = request.now ?? clock
  let times: Times = []
  const asked: BuildRequest = {
    siteFolder: site,
    outFolder: out,
    listFile: listFile(out, site),
    now,
    preview: false,
    keepGoing: request.keepGoing,
    prune: request.prune,
    clean: request.clean,
    ...ownFiles(site),
    applicant: surroundings.applicant,
    runtime: surroundings.runtime,
    jobs: request.jobs ?? surroundings.cores,
    dryRun: request.command === 'check',
    ledger: ledgerMode(request, now > clock),
    onProgress: progress.advance,
    onTimes: (measured) => {
      times = measured
    },
  }
  const report = await buildSite(asked).finally(progress.end)

  const durationMs = milliseconds() - start
  const language = request.lang ?? report.locale
  // What broken articles state is not in the report.
  const ids = [...report.ids, ...idsStated(report.texts.values())]
  const worded = wordDiagnostics(report.diagnostics, { language, ids, draw })
  if (report.memoryWasDamaged) surroundings.remark(phrasesIn(language).summary.memoryLost)
  if (request.json) {
    print(JSON.stringify(jsonReport(report, worded, { durationMs, peakRssMb: surroundings.peakRssMb() })))
  } else {
    // A build is about what was published; hints are for those who ask.
    const said = worded.filter(({ severity }) => request.command === 'check' || severity !== 'hint')
    printDiagnostics(said, { language, site, texts: report.texts }, surroundings)
    print(
      formatSummary(report, { language, command: request.command, out: shownPath(out, folder), durationMs }),
    )
  }
  // With --json, standard output is for one object.
  const say = request.json ? surroundings.remark : print
  if (request.profile) say(formatTimes(times, language))
  if (!request.verify) return exitCodeOf(report)
  const scratch = join(site, '.bantin', 'verify')
  const verification = await verifySite(asked, report, scratch).finally(progress.end)
  if (verification === undefined) return exitCodeOf(report)
  say(formatVerification(verification, { language, out: shownPath(out, folder) }))
  return verification.differences.length > 0 ? 3 : exitCodeOf(report)
}

/** What is only rehearsed has not been published. */
function ledgerMode({ command, frozen }: BuildSite, isAhead: boolean): BuildRequest['ledger'] {
  if (frozen) return 'frozen'
  return command === 'check' || isAhead ? 'leave' : 'keep'
}

function exitCodeOf({ diagnostics }: BuildReport): ExitCode {
  return diagnostics.some(isError) ? 1 : 0
}
