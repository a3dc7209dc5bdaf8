/** Puts the diagnostics of a run into words, in the order in which an editor goes through them. */
import type { ArticleId } from '../../model/address.ts'
import { byPlace, type Diagnostic } from '../../model/diagnostic.ts'
import type { Code, Severity } from '../../model/faults.ts'
import type { Language } from '../../model/language.ts'
import type { Place } from '../../model/place.ts'
import { freshIds } from '../fresh-ids.ts'
import type { Fresh } from '../wording/sentence.ts'
import { wordingIn } from '../wording/wording-in.ts'

export interface WordedDiagnostic {
  readonly code: Code
  readonly severity: Severity
  readonly place: Place
  readonly related: readonly Place[]
  readonly message: string
  readonly hint?: string
}

export interface WordingContext {
  readonly language: Language
  /** The ids that are taken. */
  readonly ids: Iterable<ArticleId>
  readonly draw: (below: number) => number
}

export function wordDiagnostics(
  diagnostics: readonly Diagnostic[],
  { language, ids, draw }: WordingContext,
): readonly WordedDiagnostic[] {
  const fresh: Fresh = { id: freshIds(ids, draw) }
  return diagnostics.toSorted(byPlace).map((diagnostic) => worded(diagnostic, language, fresh))
}

function worded<C extends Code>(
  { code, severity, place, related, values }: Diagnostic<C>,
  language: Language,
  fresh: Fresh,
): WordedDiagnostic {
  const { message, hint } = wordingIn(language)[code]
  return {
    code,
    severity,
    place,
    related,
    message: message(values),
    ...(hint && { hint: hint(values, fresh) }),
  }
}
