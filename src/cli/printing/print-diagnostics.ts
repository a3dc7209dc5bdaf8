import type { Language } from '../../model/language.ts'
import type { FilePath } from '../../model/place.ts'
import type { Surroundings } from '../surroundings.ts'
import { formatDiagnostic } from './format-diagnostic.ts'
import { coloured, plain } from './paint.ts'
import type { WordedDiagnostic } from './worded-diagnostic.ts'

export interface DiagnosticScene {
  readonly language: Language
  /** The folder of the site, absolute. */
  readonly site: string
  readonly texts: ReadonlyMap<FilePath, string>
}

/**
 * Prints every diagnostic; on a terminal with the lines it speaks of, and an empty line after each.
 *
 * A hint is one line and its advice: there is nothing to mend.
 */
export function printDiagnostics(
  diagnostics: readonly WordedDiagnostic[],
  { language, site, texts }: DiagnosticScene,
  { colours, folder, print, terminal, width }: Surroundings,
): void {
  for (const diagnostic of diagnostics) {
    const isHint = diagnostic.severity === 'hint'
    const text = terminal && !isHint ? texts.get(diagnostic.place.file) : undefined
    const shown = isHint ? { ...diagnostic, related: [] } : diagnostic
    const lines = formatDiagnostic(shown, {
      language,
      viewpoint: { site, folder },
      paint: colours ? coloured : plain,
      ...(text !== undefined && { frame: { text, width } }),
    })
    print(terminal ? `${lines}\n` : lines)
  }
}
