import type { z } from 'zod'
import type { KeyPath } from '../model/document.ts'

/** Where in the data an issue is. */
export function issuePath({ path }: Pick<z.core.$ZodIssue, 'path'>): KeyPath {
  return path.map((key) => (typeof key === 'number' ? key : String(key)))
}
