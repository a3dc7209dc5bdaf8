import { LineCounter, parseDocument as parseYaml, type Document as YamlDocument } from 'yaml'
import { diagnose, type Outcome } from '../model/diagnostic.ts'
import type { Place } from '../model/place.ts'
import { isDeepYaml } from './deep-yaml.ts'
import { duplicateKeys } from './duplicate-keys.ts'
import type { Field } from './field.ts'
import { fieldsOf } from './fields-of.ts'
import { indentContinuations } from './indent-continuations.ts'
import { invalidYaml } from './invalid-yaml.ts'
import { placeIn } from './place-at.ts'
import { yamlAccident } from './yaml-accident.ts'

/**
 * Reads YAML 1.2 whose lines are those of the file; `opening` is where it begins.
 *
 * Undefined when it cannot be read. Then there is one diagnostic, about the first mistake: the parser stumbles
 * on after it, and what it says later is about that. No text at all reads as no fields.
 */
export function readYaml(text: string, opening: Place): Outcome<Field | undefined> {
  if (isDeepYaml(text)) {
    const values = { reason: 'other', detail: 'nested too deeply' } as const
    return { value: undefined, diagnostics: [diagnose('front-matter/invalid-yaml', opening, values)] }
  }
  const outcome = read(withoutTail(text), opening)
  if (outcome.value) return outcome
  // A fault may be found at the end only, and is shown in the file as it is.
  const asWritten = read(text, opening)
  const { text: indented, loose } = indentContinuations(text, opening.file)
  if (loose.length === 0) return asWritten
  const { value, diagnostics } = read(indented, opening)
  return value ? { value, diagnostics: [...loose, ...diagnostics] } : asWritten
}

/**
 * The text without the blank lines at its end: where the article stands in the file, each costs as much as a field.
 *
 * They belong to a text that is written to keep them, `summary: |+`.
 */
function withoutTail(text: string): string {
  return /[|>]\d?\+/.test(text) ? text : text.replace(/(?<!\n)\n+$/, '\n')
}

function read(text: string, opening: Place): Outcome<Field | undefined> {
  const lines = new LineCounter()
  const document = parseYaml(text, {
    lineCounter: lines,
    logLevel: 'silent',
    prettyErrors: false,
    // Found afterwards, when both places are known.
    uniqueKeys: false,
  })
  const placeAt = placeIn(opening.file, lines)
  const fault = firstError(document) ?? yamlAccident(document)
  if (fault) return { value: undefined, diagnostics: [invalidYaml(text, fault, placeAt(fault.offset))] }
  return { value: fieldsOf(document, opening, placeAt), diagnostics: duplicateKeys(document, placeAt) }
}

/** A tag without a meaning is only worth a warning to YAML, but whoever wrote it meant a text. */
function firstError({ errors, warnings }: YamlDocument) {
  const lost = warnings.filter(({ code }) => code === 'TAG_RESOLVE_FAILED')
  const [error] = [...errors, ...lost].sort((a, b) => a.pos[0] - b.pos[0])
  return error && { code: error.code, detail: error.message, offset: error.pos[0] }
}
