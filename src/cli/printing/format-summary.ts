/** Says in a few lines what a run came to. */

import { localeOf } from '../../locale/locale.ts'
import type { BuildReport } from '../../model/build-report.ts'
import type { Language } from '../../model/language.ts'
import { figure } from '../phrases/counted.ts'
import { phrasesIn } from '../phrases/phrases-in.ts'

export interface SummaryStyle {
  readonly language: Language
  readonly command: 'build' | 'check'
  /** The output folder as it is shown. */
  readonly out: string
  readonly durationMs: number
}

// The names of more foreign files than that tell nobody anything new.
const namesShown = 5

export function formatSummary(
  report: BuildReport,
  { language, command, out, durationMs }: SummaryStyle,
): string {
  const { summary } = phrasesIn(language)
  const { diagnostics, outcome, foreign, nextBuildAt, zone } = report
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length
  const hints = diagnostics.length - errors - warnings
  const faulty = diagnostics.filter(({ severity }) => severity !== 'hint')
  const files = new Set(faulty.map(({ place }) => place.file)).size
  const wrote = command === 'build' && outcome !== 'refused'
  const nextTime = nextBuildAt && localeOf(language).fullDateTime(nextBuildAt, zone)
  const lines = [
    faulty.length > 0 && summary.faults({ errors, warnings, files }),
    hints > 0 && summary.hints({ hints, listed: command === 'check' }),
    outcome !== 'refused' && summary.counts(report),
    wrote && summary.published({ ...report, out }),
    wrote && foreign.length > 0 && summary.foreign({ out, count: foreign.length, names: someOf(foreign) }),
    wrote && report.recorded > 0 && summary.recorded({ lines: report.recorded }),
    outcome === 'partly' && wrote && summary.partly,
    outcome === 'refused' && command === 'build' && summary.refused({ out }),
    errors === 0 && command === 'check' && summary.checked,
    nextTime && summary.next({ time: nextTime }),
    summary.took({ seconds: figure(language, Math.max(durationMs, 100) / 1000) }),
  ]
  return lines.filter((line) => typeof line === 'string' && line !== '').join('\n')
}

function someOf(names: readonly string[]): string {
  return [...names.slice(0, namesShown), ...(names.length > namesShown ? ['…'] : [])].join(', ')
}
