/** Asks a schema which fields may stand at a place. */
import { z } from 'zod'
import type { KeyPath } from '../model/document.ts'

/** The names of the fields that the map at `path` may have; none where no map is meant. */
export function fieldsAt(schema: unknown, path: KeyPath): readonly string[] {
  if (schema instanceof z.ZodExactOptional || schema instanceof z.ZodDefault)
    return fieldsAt(schema.unwrap(), path)
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => fieldsAt(option, path))
  const [key, ...rest] = path
  if (schema instanceof z.ZodObject) {
    return key === undefined ? Object.keys(schema.shape) : fieldsAt(schema.shape[key], rest)
  }
  if (schema instanceof z.ZodRecord) return fieldsAt(schema.valueType, rest)
  if (schema instanceof z.ZodArray) return fieldsAt(schema.element, rest)
  return []
}
