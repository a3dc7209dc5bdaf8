import type { Figure } from '../locale/figures-in.ts'
import type { Locale } from '../locale/locale.ts'
import type { Document } from '../model/document.ts'
import { type RunningText, runningTexts } from './running-texts.ts'

/** A figure as a text of the document gives it. */
export interface SaidFigure extends Figure {
  readonly within: RunningText
}

/** In the order of the document. */
export function saidFigures(document: Document, locale: Locale): readonly SaidFigure[] {
  return runningTexts(document).flatMap((within) =>
    locale.figuresIn(within.text).map((figure) => ({ ...figure, within })),
  )
}
