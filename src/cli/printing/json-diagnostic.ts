import type { WordedDiagnostic } from './worded-diagnostic.ts'

/** A diagnostic for other programs. Its keys are a promise. */
export interface JsonDiagnostic {
  readonly code: string
  readonly severity: string
  /** From the site's folder, whatever the current folder is: `content/news/2018/mot-cua.md`. */
  readonly file: string
  readonly line: number
  readonly column: number
  readonly message: string
  readonly hint: string | null
}

export function jsonDiagnostic({ code, severity, place, message, hint }: WordedDiagnostic): JsonDiagnostic {
  return {
    code,
    severity,
    file: `content/${place.file}`,
    line: place.line,
    column: place.column,
    message,
    hint: hint ?? null,
  }
}
