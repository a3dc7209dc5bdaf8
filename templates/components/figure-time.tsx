/**
 * The day or period of figures, in words; in figures for machines where HTML has a form for it.
 */
import type { FigureGroup } from '../../src/model/figure-models.ts'

export function FigureTime({ time }: { readonly time: NonNullable<FigureGroup['time']> }) {
  return time.machine ? <time datetime={time.machine}>{time.text}</time> : time.text
}
