/** Runs a schema over front matter, and saves what is right in it when something is wrong. */
import { z } from 'zod'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { FrontMatter } from '../model/document.ts'
import { asWritten } from './as-written.ts'
import type { CheckOptions } from './check-options.ts'
import { fieldFaults } from './field-faults.ts'
import { valueAt } from './value-at.ts'

export interface CheckedFields<Fields> {
  /** Undefined when any field is missing or wrong. */
  readonly complete: Fields | undefined
  /** The fields that make sense, each without its faulty parts, so that the rules can judge those as well. */
  readonly understood: Partial<Fields>
  readonly diagnostics: readonly Diagnostic[]
}

type Schema<Shape extends z.ZodRawShape> = z.ZodObject<Shape, z.core.$strict>

export function checkFields<Shape extends z.ZodRawShape>(
  frontMatter: FrontMatter,
  schema: Schema<Shape>,
  options: CheckOptions,
): CheckedFields<z.output<Schema<Shape>>> {
  const data = asWritten(frontMatter)
  const result = schema.safeParse(data)
  if (result.success) return { complete: result.data, understood: result.data, diagnostics: [] }
  const { issues } = result.error
  return {
    complete: undefined,
    understood: soundFields(data, issues, schema),
    diagnostics: fieldFaults(issues, { ...options, schema, frontMatter, data }),
  }
}

function soundFields<Shape extends z.ZodRawShape>(
  data: unknown,
  issues: readonly z.core.$ZodIssue[],
  { shape }: Schema<Shape>,
): Partial<z.output<Schema<Shape>>> {
  const fields = Object.entries(shape).flatMap(([name, schema]) => {
    const faulty = issues.filter(({ path }) => path[0] === name).flatMap(faultyParts)
    const { success, data: value } = z.safeParse(schema, without(faulty, valueAt(data, [name])))
    return success ? [[name, value]] : []
  })
  return Object.fromEntries(fields)
}

function faultyParts(issue: z.core.$ZodIssue): readonly unknown[] {
  const [, part] = issue.path
  return issue.code === 'unrecognized_keys' && part === undefined ? issue.keys : [part]
}

function without(keys: readonly unknown[], value: unknown): unknown {
  if (keys.length === 0 || typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)))
}
