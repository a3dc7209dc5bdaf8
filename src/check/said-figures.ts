import type { Figure } from '../locale/figures-in.ts'
import type { Locale } from '../locale/locale.ts'
import type { RunningText } from './running-texts.ts'

/** A figure as a text of a document gives it. */
export interface SaidFigure extends Figure {
  readonly within: RunningText
}

/** In the order of the texts. */
export function saidFigures(texts: readonly RunningText[], locale: Locale): readonly SaidFigure[] {
  return texts.flatMap((within) => locale.figuresIn(within.text).map((figure) => ({ ...figure, within })))
}
