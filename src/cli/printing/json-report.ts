/** The result of a build for other programs: what `--json` prints. Its keys are a promise. */
import type { BuildReport } from '../../model/build-report.ts'
import { type JsonDiagnostic, jsonDiagnostic } from './json-diagnostic.ts'
import type { WordedDiagnostic } from './worded-diagnostic.ts'

export interface JsonReport {
  readonly articles: number
  readonly pages: number
  readonly written: number
  readonly unchanged: number
  readonly removed: number
  readonly durationMs: number
  readonly peakRssMb: number
  readonly nextBuildAt: string | null
  readonly diagnostics: readonly JsonDiagnostic[]
}

export interface Effort {
  readonly durationMs: number
  readonly peakRssMb: number
}

export function jsonReport(
  report: BuildReport,
  diagnostics: readonly WordedDiagnostic[],
  effort: Effort,
): JsonReport {
  const { articles, pages, written, unchanged, removed, nextBuildAt } = report
  return {
    articles,
    pages,
    written,
    unchanged,
    removed,
    durationMs: Math.round(effort.durationMs),
    peakRssMb: effort.peakRssMb,
    nextBuildAt: nextBuildAt ?? null,
    diagnostics: diagnostics.map(jsonDiagnostic),
  }
}
