import type { Outcome } from '../../model/diagnostic.ts'
import type { SiteOutline } from '../../outline-site.ts'
import { idsStated } from '../ids-stated.ts'
import type { Surroundings } from '../surroundings.ts'
import { type DiagnosticScene, printDiagnostics } from './print-diagnostics.ts'
import { wordDiagnostics } from './worded-diagnostic.ts'

/** Prints what is wrong with site.yaml, for commands that cannot go on without it. */
export function printOutline(
  { value: { sources }, diagnostics }: Outcome<SiteOutline>,
  { site, language }: Omit<DiagnosticScene, 'texts'>,
  surroundings: Surroundings,
): void {
  const texts = new Map(sources.map(({ path, text }) => [path, text]))
  const ids = idsStated(texts.values())
  const worded = wordDiagnostics(diagnostics, { language, ids, draw: surroundings.draw })
  printDiagnostics(worded, { language, site, texts }, surroundings)
}
