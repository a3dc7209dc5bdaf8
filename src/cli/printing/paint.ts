/** Colours for a terminal; without them, every paint leaves the text as it is. */
import { styleText } from 'node:util'
import type { Severity } from '../../model/faults.ts'

export interface Paint {
  readonly severity: (severity: Severity, text: string) => string
  readonly place: (text: string) => string
  readonly faint: (text: string) => string
}

export const plain: Paint = { severity: (_, text) => text, place: (text) => text, faint: (text) => text }

const colours = { error: 'red', warning: 'yellow', hint: 'cyan' } as const

export const coloured: Paint = {
  severity: (severity, text) =>
    styleText(severity === 'hint' ? colours.hint : ['bold', colours[severity]], text),
  place: (text) => styleText('underline', text),
  faint: (text) => styleText('dim', text),
}
