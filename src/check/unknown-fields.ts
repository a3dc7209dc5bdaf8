import type { z } from 'zod'
import { type Diagnostic, diagnose } from '../model/diagnostic.ts'
import { cutByCommas } from './cut-by-commas.ts'
import { fieldName } from './field-name.ts'
import { fieldsAt } from './fields-at.ts'
import { issuePath } from './issue-path.ts'
import { keyMeant } from './key-meant.ts'
import type { Reading } from './reading.ts'
import { valueAt } from './value-at.ts'

/** Fields that other tools have, and that Bantin does not have yet. */
const notSupportedYet: ReadonlySet<string> = new Set(['permalink'])

export interface UnknownField {
  readonly diagnostic: Diagnostic
  /** The key path, joined with dots, of the absent field that the key was meant for. */
  readonly meant?: string
}

/** The keys that a schema does not know, with what each was meant for. */
export function unknownFields(
  issue: z.core.$ZodIssueUnrecognizedKeys,
  reading: Reading,
): readonly UnknownField[] {
  const around = issuePath(issue)
  const present = Object.keys(valueAt(reading.data, around) ?? {})
  const absent = fieldsAt(reading.schema, around).filter((field) => !present.includes(field))
  const cut = cutByCommas(around, reading)
  const unknown = issue.keys.filter((key) => !cut.some(({ pieces }) => pieces.includes(key)))
  const misnamed = unknown.map((key) => {
    const path = [...around, key]
    const field = fieldName(path)
    const place = reading.frontMatter.placeOfKey(path)
    if (notSupportedYet.has(field)) return { diagnostic: diagnose('field/unsupported', place, { field }) }
    const suggestion = keyMeant(key, absent)
    if (suggestion === undefined) return { diagnostic: diagnose('field/unknown', place, { field }) }
    return {
      diagnostic: diagnose('field/unknown', place, { field, suggestion }),
      meant: [...around, suggestion].join('.'),
    }
  })
  return [...cut, ...misnamed]
}
