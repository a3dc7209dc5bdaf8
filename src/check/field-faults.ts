/**
 * Turns what a schema could not accept into what an editor did.
 *
 * The schema knows where and which kind; what was meant shows only beside the other fields, in the site's language
 * and zone.
 */
import type { z } from 'zod'
import { slugOf } from '../locale/slug.ts'
import { type Diagnostic, diagnose } from '../model/diagnostic.ts'
import { didYouMean, suggesting } from '../model/did-you-mean.ts'
import type { KeyPath } from '../model/document.ts'
import type { Shape } from '../model/faults.ts'
import { fieldName } from './field-name.ts'
import { issuePath } from './issue-path.ts'
import { misreadField } from './misread-field.ts'
import type { Reading } from './reading.ts'
import { unknownFields } from './unknown-fields.ts'
import { valueAt } from './value-at.ts'

type Issue = z.core.$ZodIssue

/** One diagnostic a mistake: the first of several about one value, and none about a field that an unknown key was meant for. */
export function fieldFaults(issues: readonly Issue[], reading: Reading): readonly Diagnostic[] {
  const told = issues.flatMap(innerIssues)
  const unknown = told.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? unknownFields(issue, reading) : [],
  )
  const settled = new Set(unknown.map(({ meant }) => meant))
  const faults = told
    .filter(({ code }) => code !== 'unrecognized_keys')
    .map((issue) => ({ issue, key: issue.path.join('.') }))
    .filter(({ key }, index, all) => all.findIndex((other) => other.key === key) === index)
    .filter(({ key }) => !settled.has(key))
    .map(({ issue }) => faultOf(issue, reading))
  return [...unknown.map(({ diagnostic }) => diagnostic), ...faults]
}

/** Of the forms that a field may have, the one it does have tells what is wrong within it. */
function innerIssues(issue: Issue): readonly Issue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const ofThatForm = issue.errors.find((errors) =>
    errors.every(({ code, path }) => code !== 'invalid_type' || path.length > 0),
  )
  if (!ofThatForm) return [issue]
  return ofThatForm.flatMap((inner) => innerIssues({ ...inner, path: [...issue.path, ...inner.path] }))
}

function faultOf(issue: Issue, reading: Reading): Diagnostic {
  const path = issuePath(issue)
  const value = valueAt(reading.data, path)
  if (value === undefined) return missingField(path, reading)
  if (issue.code === 'invalid_key') return malformedKey(path, reading)
  if (isEmpty(value)) return emptyField(path, reading)
  if (issue.code === 'custom' && typeof value === 'string') {
    return misreadField({ path, value, ...issue.params?.misread }, reading)
  }
  if (issue.code === 'invalid_value' && typeof value === 'string') {
    return unknownChoice(path, { value, choices: issue.values.map(String) }, reading)
  }
  const place = reading.frontMatter.placeOf(path)
  return diagnose('field/wrong-type', place, { field: fieldName(path), expected: expectedBy(issue) })
}

function missingField(path: KeyPath, { frontMatter, data }: Reading): Diagnostic {
  const place = frontMatter.placeOf(path)
  const field = fieldName(path)
  if (field === 'id') return diagnose('id/missing', place, {})
  if (field === 'cover.alt') {
    return diagnose('image/no-alt', place, { src: String(valueAt(data, ['cover', 'src']) ?? '') })
  }
  return diagnose('field/missing', place, { field })
}

function emptyField(path: KeyPath, { frontMatter }: Reading): Diagnostic {
  const code = typeof path.at(-1) === 'number' ? 'field/empty-item' : 'field/empty'
  return diagnose(code, frontMatter.placeOf(path), { field: fieldName(path) })
}

function unknownChoice(
  path: KeyPath,
  { value, choices }: { readonly value: string; readonly choices: readonly string[] },
  { frontMatter }: Reading,
): Diagnostic {
  return diagnose('field/unknown-choice', frontMatter.placeOf(path), {
    field: fieldName(path),
    value,
    choices,
    ...suggesting(didYouMean(value, choices)),
  })
}

function malformedKey(path: KeyPath, { frontMatter }: Reading): Diagnostic {
  const value = String(path.at(-1))
  const suggestion = slugOf(value)
  return diagnose('field/malformed', frontMatter.placeOfKey(path), {
    field: fieldName(path),
    value,
    expected: 'id',
    ...suggesting(suggestion),
  })
}

function expectedBy(issue: Issue): Shape {
  if (issue.code === 'invalid_union') {
    const forms = issue.errors.map(([first]) => first && expectedBy(first))
    return forms.includes('list') ? 'text-or-list' : 'map'
  }
  // Of all lists only a pair has a length of its own.
  if (issue.code === 'too_big' || issue.code === 'too_small')
    return issue.origin === 'array' ? 'pair' : 'text'
  if (issue.code !== 'invalid_type') return 'text'
  if (issue.expected === 'array') return 'list'
  if (issue.expected === 'tuple') return 'pair'
  return issue.expected === 'string' ? 'text' : 'map'
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === ''
  return value === null || (typeof value === 'object' && Object.keys(value).length === 0)
}
