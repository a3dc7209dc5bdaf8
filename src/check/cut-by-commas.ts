/**
 * Values in braces that a comma has cut.
 *
 * In `{ value: 1,412, unit: hồ sơ }` YAML reads the value 1, and `412` as the name of a field without one. Whoever were
 * told to delete that field would publish one application.
 */
import { type Diagnostic, diagnose } from '../model/diagnostic.ts'
import type { KeyPath } from '../model/document.ts'
import { fieldName } from './field-name.ts'
import type { Reading } from './reading.ts'
import { valueAt } from './value-at.ts'

export interface CutValue {
  readonly diagnostic: Diagnostic
  /** The names that are no names, but the rest of the value. */
  readonly pieces: readonly string[]
}

export function cutByCommas(around: KeyPath, { data, frontMatter }: Reading): readonly CutValue[] {
  const entries = Object.entries(valueAt(data, around) ?? {})
  if (!entries.some(isPiece)) return []
  // Names of digits alone come first in an object, wherever they were written.
  const written = entries
    .map((entry) => ({ entry, place: frontMatter.placeOfKey([...around, entry[0]]) }))
    .sort(({ place: a }, { place: b }) => a.line - b.line || a.column - b.column)
  return written.flatMap(({ entry: [name, value], place }, index) => {
    if (typeof value !== 'string') return []
    const next = written.slice(index + 1)
    const end = next.findIndex((other) => !isPiece(other.entry) || other.place.line !== place.line)
    const pieces = next.slice(0, end < 0 ? undefined : end).map(({ entry: [piece] }) => piece)
    if (pieces.length === 0) return []
    const whole = pieces.reduce((text, piece) => `${text}${/^\d/.test(piece) ? ',' : ', '}${piece}`, value)
    const path = [...around, name]
    const values = { field: fieldName(path), kept: value, whole }
    return [{ diagnostic: diagnose('field/cut-by-comma', frontMatter.placeOf(path), values), pieces }]
  })
}

/** More digits, or words: no field is called like that. */
function isPiece([name, value]: readonly [string, unknown]): boolean {
  return value === null && /^\d|\s/.test(name)
}
