/** Prints one diagnostic: `file:line:column severity code  message`, its hint, and the places it speaks of. */
import type { Language } from '../../model/language.ts'
import { phrasesIn } from '../phrases/phrases-in.ts'
import { codeFrame } from './code-frame.ts'
import { type Paint, plain } from './paint.ts'
import { shownPlace, type Viewpoint } from './shown-path.ts'
import type { WordedDiagnostic } from './worded-diagnostic.ts'

export interface DiagnosticStyle {
  readonly language: Language
  readonly viewpoint: Viewpoint
  readonly paint?: Paint
  /** Shows the lines around the place, at most so many columns wide; no frame without it. */
  readonly frame?: { readonly text: string; readonly width: number }
}

export function formatDiagnostic(
  { code, severity, place, related, message, hint }: WordedDiagnostic,
  { language, viewpoint, paint = plain, frame }: DiagnosticStyle,
): string {
  const phrases = phrasesIn(language)
  const at = paint.place(shownPlace(place, viewpoint))
  const grave = paint.severity(severity, phrases.severities[severity])
  return [
    `${at} ${grave} ${paint.faint(code)}  ${message}`,
    ...(frame ? [paint.faint(indented(codeFrame(frame.text, place, frame.width)))] : []),
    ...related.map((other) => indented(`${phrases.related}: ${paint.place(shownPlace(other, viewpoint))}`)),
    ...(hint === undefined ? [] : [indented(hint)]),
  ].join('\n')
}

function indented(text: string): string {
  return text.replace(/^/gm, '  ')
}
